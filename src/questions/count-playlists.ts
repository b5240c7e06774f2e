// "How many playlists do I have?" – all, and how they divide.
import type { Deadline } from '../music/deadline';
import type { Library } from '../music/library';
import type { Playlist } from '../music/playlist';
import { matches } from './list-playlists';
import { readAllPages } from './read-all-pages';

export interface PlaylistCounts {
  readonly total: number;
  /** Null when the library could not be read to its end: then only the total is known. */
  readonly split: {
    readonly own: number;
    readonly followed: number;
    readonly shared: number;
    /** Places Spotify does not show. */ readonly hidden: number;
  } | null;
}

/** Rejects with a MusicError when the library cannot be read at all. */
export async function countPlaylists(library: Library, within: Deadline): Promise<PlaylistCounts> {
  const [listener, all] = await Promise.all([
    library.listener({ signal: within.signal }),
    readAllPages(stretch => library.playlists(stretch), { within }),
  ]);
  if (!all.complete) return { total: all.total, split: null };
  const shown = all.items.filter((playlist): playlist is Playlist => playlist !== null);
  const count = (filter: 'own' | 'followed' | 'shared') => shown.filter(one => matches(one, filter, listener)).length;
  const split = {
    own: count('own'),
    followed: count('followed'),
    shared: count('shared'),
    hidden: all.items.length - shown.length,
  };
  return { total: all.total, split };
}
