// GET /me/playlists, /playlists/{id} and what stands in it.
import type { Playlist } from '../../catalogue/music';
import { parseFields, project } from '../fields';
import { pageOf, type PagingJson } from '../paging';
import { pageWindow, wantsEpisodes, type Window } from '../parameters';
import { entryJson, mayRead, playlistBase, simplifiedPlaylistJson } from '../playlist-json';
import { Refusal } from '../refusal';
import type { ApiRequest, Route } from '../route';
import { renamed } from '../wire-context';

/** What a playlist's own object embeds, whatever the limit of the list of entries is. */
const EMBEDDED_ENTRIES = 100;

const itemParameters = ['limit', 'offset', 'fields', 'market', 'additional_types'];

export const playlistRoutes: readonly Route[] = [
  { path: '/me/playlists', scopes: ['playlist-read-private'], parameters: ['limit', 'offset'], answer: myPlaylists },
  { path: '/playlists/{id}', scopes: [], parameters: ['market', 'fields', 'additional_types'], answer: onePlaylist },
  { path: '/playlists/{id}/items', scopes: ['playlist-read-private'], parameters: itemParameters, answer: entries },
  {
    path: '/playlists/{id}/tracks',
    scopes: ['playlist-read-private'],
    parameters: itemParameters,
    removedIn: ['new', 'both'],
    answer: request => entries(request, 100),
  },
];

function myPlaylists({ listener, scopes, query, url, wire }: ApiRequest): unknown {
  const collaborative = scopes.includes('playlist-read-collaborative');
  const listed = listener.playlists.filter(playlist => collaborative || playlist?.collaborative !== true);
  const at = (position: number): unknown => {
    const playlist = listed[position] ?? null;
    return playlist === null ? null : simplifiedPlaylistJson(playlist, wire);
  };
  return pageOf({ url, query, size: listed.length, at }, pageWindow(query));
}

function onePlaylist(request: ApiRequest): unknown {
  const { query, wire, listener } = request;
  const playlist = find(request);
  const followers = { href: null, total: playlist.followers };
  const base = { ...playlistBase(playlist, wire), followers };
  if (!mayRead(playlist, listener)) return selected(base, query);
  const url = `${wire.api}/playlists/${playlist.id}/${wire.shape === 'old' ? 'tracks' : 'items'}`;
  const page = pageOfEntries({ ...request, url }, playlist, { limit: EMBEDDED_ENTRIES, offset: 0 });
  // The links go on in steps that the list of entries allows.
  const rest = page.next === null ? null : page.next.replace(`limit=${EMBEDDED_ENTRIES}`, 'limit=50');
  const contents = { ...page, href: page.href.replace(`limit=${EMBEDDED_ENTRIES}`, 'limit=50'), next: rest };
  return selected({ ...base, ...renamed(wire.shape, { now: 'items', before: 'tracks' }, contents) }, query);
}

function entries(request: ApiRequest, most = 50): unknown {
  const { query, listener } = request;
  const window = pageWindow(query, { most });
  const playlist = find(request);
  if (!mayRead(playlist, listener)) throw new Refusal(403, 'Forbidden');
  return selected(pageOfEntries(request, playlist, window), query);
}

function pageOfEntries({ query, url, wire }: ApiRequest, playlist: Playlist, window: Window): PagingJson<object> {
  const episodesWanted = wantsEpisodes(query);
  const at = (position: number): object => entryJson(playlist.entryAt(position), episodesWanted, wire);
  return pageOf({ url, query, size: playlist.size, at }, window);
}

/** The playlist of the path. One that is private to somebody else is as if it were not there. */
function find({ id, catalogue, listener, scopes }: ApiRequest): Playlist {
  if (!/^[0-9A-Za-z]{22}$/.test(id)) throw new Refusal(400, 'Invalid base62 id');
  const playlist = catalogue.playlist(id);
  if (playlist === null) throw new Refusal(404, 'Resource not found');
  if (playlist.public) return playlist;
  if (!mayRead(playlist, listener)) throw new Refusal(404, 'Resource not found');
  if (!scopes.includes('playlist-read-private')) throw new Refusal(403, 'Insufficient client scope');
  return playlist;
}

function selected(value: unknown, query: URLSearchParams): unknown {
  const fields = query.get('fields');
  return fields === null ? value : project(value, parseFields(fields));
}
