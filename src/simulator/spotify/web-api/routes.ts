// Every endpoint the stand-in has, and those Spotify took away. All of them read.
import { libraryRoutes } from './endpoints/library';
import { playerRoutes } from './endpoints/player';
import { playlistRoutes } from './endpoints/playlists';
import { profileRoute } from './endpoints/profile';
import { searchRoute } from './endpoints/search';
import type { Route } from './route';

export const routes: readonly Route[] = [
  profileRoute,
  ...playlistRoutes,
  ...libraryRoutes,
  ...playerRoutes,
  searchRoute,
];

/** Reads that Development Mode lost in February 2026; the stand-in never had them, but it says so as Spotify does. */
const removed = [
  '/users/{id}',
  '/users/{id}/playlists',
  '/me/tracks/contains',
  '/me/albums/contains',
  '/me/episodes/contains',
  '/me/shows/contains',
  '/me/audiobooks/contains',
  '/me/following/contains',
  '/playlists/{id}/followers/contains',
  '/tracks',
  '/albums',
  '/artists',
  '/episodes',
  '/shows',
  '/audiobooks',
  '/chapters',
  '/artists/{id}/top-tracks',
  '/browse/new-releases',
  '/browse/categories',
  '/browse/categories/{id}',
  '/markets',
];

export type Found =
  | { readonly kind: 'route'; readonly route: Route; readonly id: string }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'unknown' };

/** Looks a path up, /v1 taken off and still percent-encoded. */
export function findRoute(path: string): Found {
  for (const route of routes) {
    const id = idIn(path, route.path);
    if (id !== null) return { kind: 'route', route, id };
  }
  const gone = removed.find(pattern => idIn(path, pattern) !== null);
  return gone === undefined ? { kind: 'unknown' } : { kind: 'removed', path: gone };
}

/** The part that stands for {id}; empty for a pattern without one, null when the path is another. */
function idIn(path: string, pattern: string): string | null {
  const asked = path.split('/');
  const known = pattern.split('/');
  if (asked.length !== known.length) return null;
  if (!known.every((part, index) => part === '{id}' || part === asked[index])) return null;
  return asked[known.indexOf('{id}')] ?? '';
}
