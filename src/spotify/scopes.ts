// Spotify's scopes: what each lets the skill read, which calls need which, and the ones a link asks for.
// Reading scopes only: Spotify's policy forbids control by voice, so no scope that changes or plays anything may appear here.
import type { Permission } from '../music/music-error';

/** The scope behind each thing a listener can allow. */
export const scopeOfPermission = {
  'private-playlists': 'playlist-read-private',
  'collaborative-playlists': 'playlist-read-collaborative',
  'liked-songs': 'user-library-read',
  'top-music': 'user-top-read',
  'recently-played': 'user-read-recently-played',
  'now-playing': 'user-read-currently-playing',
} as const satisfies Readonly<Record<Permission, string>>;

export type Scope = (typeof scopeOfPermission)[Permission];

/** Scopes that are asked for together. */
export const scopeGroups = {
  playlists: ['playlist-read-private', 'playlist-read-collaborative'],
  library: ['user-library-read'],
  listening: ['user-top-read', 'user-read-recently-played', 'user-read-currently-playing'],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;

/** What a link asks for: the same list as in skill-package/account-linking.json. */
export const requestedScopes: readonly Scope[] = scopeGroups.playlists;

/** The calls this client makes, as patterns without ids, and the scopes each needs. */
export const scopesOfCall = {
  'GET /me': [],
  'GET /me/playlists': ['playlist-read-private', 'playlist-read-collaborative'],
  'GET /playlists/{id}': ['playlist-read-private'],
  'GET /playlists/{id}/items': ['playlist-read-private'],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;

/** A call as it stands in logs and errors. */
export type CallName = keyof typeof scopesOfCall;

/** What a listener has to allow before `call` is answered. */
export function permissionsOfCall(call: CallName): readonly Permission[] {
  const needed: readonly Scope[] = scopesOfCall[call];
  return permissions.filter(permission => needed.includes(scopeOfPermission[permission]));
}

const permissions = Object.keys(scopeOfPermission) as readonly Permission[];
