// What the listener keeps and likes best: liked songs, top songs, top artists.
import { fullArtistJson, songJson } from '../item-json';
import { pageOf } from '../paging';
import { oneOf, pageWindow } from '../parameters';
import type { ApiRequest, Route } from '../route';

const ranges = ['short_term', 'medium_term', 'long_term'] as const;
const topParameters = ['time_range', 'limit', 'offset'];

export const libraryRoutes: readonly Route[] = [
  { path: '/me/tracks', scopes: ['user-library-read'], parameters: ['limit', 'offset', 'market'], answer: likedSongs },
  { path: '/me/top/tracks', scopes: ['user-top-read'], parameters: topParameters, answer: topSongs },
  { path: '/me/top/artists', scopes: ['user-top-read'], parameters: topParameters, answer: topArtists },
];

/** Entries still say `track` here, in every shape. */
function likedSongs({ listener, query, url, wire }: ApiRequest): unknown {
  const at = (position: number): object => {
    const { song, addedAtMs } = listener.likedSongs.at(position);
    return { added_at: new Date(addedAtMs).toISOString(), track: songJson(song, wire) };
  };
  return pageOf({ url, query, size: listener.likedSongs.size, at }, pageWindow(query));
}

function topSongs({ listener, query, url, wire }: ApiRequest): unknown {
  const { size, turn } = shift(query, listener.topSongs.size);
  const at = (position: number): object => songJson(listener.topSongs.at(turn(position)), wire);
  return pageOf({ url, query, size, at }, pageWindow(query));
}

function topArtists({ listener, query, url, wire }: ApiRequest): unknown {
  const { size, turn } = shift(query, listener.topArtists.size);
  const at = (position: number): object => fullArtistJson(listener.topArtists.at(turn(position)), wire);
  return pageOf({ url, query, size, at }, pageWindow(query));
}

/** Other times, other favourites: each range starts elsewhere in the same list. */
function shift(query: URLSearchParams, size: number): { size: number; turn: (position: number) => number } {
  const range = oneOf(query, 'time_range', { words: ranges, fallback: 'medium_term' });
  const by = ranges.indexOf(range) * 7;
  return { size, turn: position => (position + by) % size };
}
