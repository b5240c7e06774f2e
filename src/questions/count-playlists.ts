// "How many playlists do I have?" – all, and how they divide.
import type { Deadline } from '../music/deadline';
import type { Filter } from '../music/filter';
import type { Library } from '../music/library';
import { matches } from './list-playlists';
import { nothingInTime } from './nothing-in-time';
import { readAllPlaylists } from './read-all-pages';

export interface PlaylistCounts {
  readonly total: number;
  /** Null when not everything needed for it could be read: then only the total is known. `hidden`: not shown by Spotify. */
  readonly split: (Readonly<Record<Filter, number>> & { readonly hidden: number }) | null;
}

/** Rejects with a MusicError when the library cannot be read at all. */
export async function countPlaylists(library: Library, within: Deadline): Promise<PlaylistCounts> {
  const [listener, all] = await Promise.all([
    library.listener({ signal: within.signal }).catch(nothingInTime),
    readAllPlaylists(library, within),
  ]);
  if (!all.complete || listener === null) return { total: all.total, split: null };
  const shown = all.items.filter(playlist => playlist !== null);
  const count = (filter: Filter) => shown.filter(playlist => matches(playlist, filter, listener)).length;
  const hidden = Math.max(0, all.total - shown.length);
  return {
    total: all.total,
    split: { own: count('own'), followed: count('followed'), shared: count('shared'), hidden },
  };
}
