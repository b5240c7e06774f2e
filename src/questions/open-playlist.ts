// Opens one playlist by id and says what came of it: readable, kept back by Spotify, or gone.
import type { Deadline } from '../music/deadline';
import type { Entry } from '../music/entry';
import type { Library } from '../music/library';
import { MusicError } from '../music/music-error';
import type { Page } from '../music/page';
import type { Playlist } from '../music/playlist';
import { nothingInTime } from './nothing-in-time';
import { readAllPlaylists } from './read-all-pages';

export interface OpenRequest {
  readonly id: string;
  /** The playlist as the library's list shows it, where it is at hand: it counts the songs of one that cannot be read. */
  readonly known: Playlist | null;
  /** Whether the songs of one that cannot be read shall be counted, which may need the library's list. */
  readonly counted: boolean;
  readonly within: Deadline;
}

export type OpenOutcome =
  | { readonly kind: 'open'; readonly playlist: Playlist; readonly first: Page<Entry> }
  | { readonly kind: 'not-readable'; readonly playlist: Playlist }
  /** Kept back, and not even the name is told. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'gone' };

/** Rejects with a MusicError that is not about this one playlist. */
export async function openPlaylist(library: Library, request: OpenRequest): Promise<OpenOutcome> {
  const { id, known, counted, within } = request;
  try {
    const { playlist, firstEntries } = await library.openPlaylist(id, { signal: within.signal });
    if (firstEntries !== null) return { kind: 'open', playlist, first: firstEntries };
    const told = playlist.entryCount ?? known?.entryCount ?? null;
    const entryCount = told === null && counted ? await countInTheList(library, id, within) : told;
    return { kind: 'not-readable', playlist: { ...playlist, entryCount } };
  } catch (error) {
    if (!(error instanceof MusicError) || (error.kind !== 'not-found' && error.kind !== 'not-readable')) throw error;
    // Spotify says of its own algorithmic playlists that there are none, even to those who have them in their list.
    if (known !== null) return { kind: 'not-readable', playlist: known };
    return { kind: error.kind === 'not-found' ? 'gone' : 'refused' };
  }
}

/** Only the library's list counts the songs of a playlist whose contents are kept back; null when it does not tell either. */
async function countInTheList(library: Library, id: string, within: Deadline): Promise<number | null> {
  const all = await readAllPlaylists(library, within).catch(nothingInTime);
  return all?.items.find(playlist => playlist?.id === id)?.entryCount ?? null;
}
