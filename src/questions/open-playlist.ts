// Opens one playlist by id and says what came of it: readable, kept back by Spotify, or gone.
import type { Deadline } from '../music/deadline';
import type { Entry } from '../music/entry';
import type { Library } from '../music/library';
import { MusicError } from '../music/music-error';
import type { Page } from '../music/page';
import type { Playlist } from '../music/playlist';
import { nothingInTime } from './nothing-in-time';
import { readAllPages } from './read-all-pages';

export interface OpenRequest {
  readonly id: string;
  /** The playlist as the library's list shows it, where it is at hand: it counts the songs of one that cannot be read. */
  readonly known: Playlist | null;
  readonly within: Deadline;
}

export type OpenOutcome =
  | { readonly kind: 'open'; readonly playlist: Playlist; readonly first: Page<Entry> }
  | { readonly kind: 'not-readable'; readonly playlist: Playlist }
  | { readonly kind: 'gone' };

/** Rejects with a MusicError that is not about this one playlist. */
export async function openPlaylist(library: Library, { id, known, within }: OpenRequest): Promise<OpenOutcome> {
  try {
    const { playlist, firstEntries } = await library.openPlaylist(id, { signal: within.signal });
    if (firstEntries !== null) return { kind: 'open', playlist, first: firstEntries };
    const entryCount = playlist.entryCount ?? known?.entryCount ?? (await countInTheList(library, id, within));
    return { kind: 'not-readable', playlist: { ...playlist, entryCount } };
  } catch (error) {
    if (error instanceof MusicError && error.kind === 'not-found') return { kind: 'gone' };
    // Spotify hides its own algorithmic playlists even from those who follow them.
    if (error instanceof MusicError && error.kind === 'not-readable' && known !== null)
      return { kind: 'not-readable', playlist: known };
    throw error;
  }
}

/** Only the library's list counts the songs of a playlist whose contents are kept back; null when it does not tell either. */
async function countInTheList(library: Library, id: string, within: Deadline): Promise<number | null> {
  const all = await readAllPages(stretch => library.playlists(stretch), { within }).catch(nothingInTime);
  return all?.items.find(playlist => playlist?.id === id)?.entryCount ?? null;
}
