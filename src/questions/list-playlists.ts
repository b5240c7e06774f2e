// "What playlists do I have?" – one stretch of the library, all of it or narrowed to own, followed or shared ones.
import type { Deadline } from '../music/deadline';
import type { Filter } from '../music/filter';
import type { Library } from '../music/library';
import { MOST_PER_PAGE, type PartOf } from '../music/page';
import type { Listener, Playlist } from '../music/playlist';
import { partOf, readAllPlaylists } from './read-all-pages';

export interface ListRequest {
  readonly filter: Filter | null;
  /** Zero-based position in the list as narrowed. */
  readonly offset: number;
  readonly size: number;
  readonly within: Deadline;
}

export type ListOutcome =
  | {
      readonly kind: 'chunk';
      /** Null keeps the place of a playlist Spotify does not show. */
      readonly playlists: readonly (Playlist | null)[];
      readonly offset: number;
      readonly total: number;
      /** Playlists looked at when not all could be; null when all were. */
      readonly partOf: PartOf | null;
      /** At the start of each page of fifty, the playlists of that page: the listener may name any of them next. */
      readonly mayBeNamed: readonly Playlist[];
    }
  | { readonly kind: 'none'; readonly partOf: { readonly seen: number; readonly of: number } | null }
  | { readonly kind: 'past-end'; readonly total: number };

/** Rejects with a MusicError when not even the first page could be read. */
export async function listPlaylists(library: Library, request: ListRequest): Promise<ListOutcome> {
  return request.filter === null
    ? listAll(library, request)
    : listNarrowed(library, { ...request, filter: request.filter });
}

async function listAll(library: Library, { offset, size, within }: ListRequest): Promise<ListOutcome> {
  // A whole page costs the same one call as a chunk; its names help the device to understand the next sentences.
  const limit = beginsPage(offset) && size > 1 ? MOST_PER_PAGE : size;
  const page = await library.playlists({ offset, limit, signal: within.signal });
  return chunkOf(page.items, { offset, total: page.total, size, partOf: null });
}

async function listNarrowed(
  library: Library,
  request: ListRequest & { readonly filter: Filter },
): Promise<ListOutcome> {
  const { offset, size, within } = request;
  const [listener, all] = await Promise.all([
    request.filter === 'shared' ? null : library.listener({ signal: within.signal }),
    readAllPlaylists(library, within),
  ]);
  const chosen = all.items
    .filter(playlist => playlist !== null)
    .filter(playlist => matches(playlist, request.filter, listener));
  const onwards = chosen.slice(offset, offset + MOST_PER_PAGE);
  return chunkOf(onwards, { offset, total: chosen.length, size, partOf: partOf(all) });
}

interface Cut {
  readonly offset: number;
  readonly total: number;
  readonly size: number;
  readonly partOf: PartOf | null;
}

/** `items` are those from the offset on, as many as are at hand. */
function chunkOf(items: readonly (Playlist | null)[], { offset, total, size, partOf }: Cut): ListOutcome {
  if (total === 0) return { kind: 'none', partOf };
  const playlists = items.slice(0, size);
  if (playlists.length === 0) return { kind: 'past-end', total };
  const shown = items.filter(playlist => playlist !== null);
  return { kind: 'chunk', playlists, offset, total, partOf, mayBeNamed: beginsPage(offset) ? shown : [] };
}

function beginsPage(offset: number): boolean {
  return offset % MOST_PER_PAGE === 0;
}

/** Whether a playlist belongs to the narrowed list. Who listens matters for all but `shared`. */
export function matches(playlist: Playlist, filter: Filter, listener: Listener | null): boolean {
  switch (filter) {
    case 'own':
      return playlist.ownerId === listener?.id;
    case 'followed':
      return playlist.ownerId !== listener?.id;
    case 'shared':
      return playlist.collaborative;
  }
}
