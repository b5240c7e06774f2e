// The permissions the stand-in knows: those that read, and none that changes or plays anything. Spotify knows more.

/** Scope -> what the consent page says it allows, in Spotify's plain words. */
export const scopeTexts: Readonly<Record<string, string>> = {
  'playlist-read-private': 'Access your private playlists.',
  'playlist-read-collaborative': 'Access your collaborative playlists.',
  'user-library-read': 'Access your saved content.',
  'user-top-read': 'Read your top artists and content.',
  'user-read-recently-played': 'Access your recently played items.',
  'user-read-currently-playing': 'Read your currently playing content.',
  'user-read-playback-state': 'Read your currently playing content and Spotify Connect devices information.',
  'user-read-private': 'Access your subscription details.',
  'user-read-email': 'Get your real email address.',
};

/** Every scope the stand-in grants. */
export const knownScopes: readonly string[] = Object.keys(scopeTexts);
