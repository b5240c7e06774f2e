// Where Alexa sends a listener back to after Spotify's login. One of the three is used, depending on where the listener lives.

const hosts = ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp'] as const;

/** All three have to be registered at Spotify exactly so: https://developer.spotify.com/dashboard, Redirect URIs. */
export function redirectUris(vendorId: string): readonly string[] {
  return hosts.map(host => `https://${host}/api/skill/link/${vendorId}`);
}
