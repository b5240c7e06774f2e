// The port through which questions read a listener's library. Made for one turn: it carries that turn's token and deadline.
import type { Entry } from './entry';
import type { Measure } from './measure';
import type { Page, Stretch } from './page';
import type { Listener, Playlist } from './playlist';

/** Options of a read that is not a page. */
export interface ReadOptions {
  /** Gives the call up early; the turn's own deadline holds besides. */
  readonly signal?: AbortSignal;
}

/** A playlist opened: what it is, and its first entries where Spotify lets them be read. */
export interface OpenedPlaylist {
  readonly playlist: Playlist;
  /** Up to the first 100 entries from offset 0; null when Spotify keeps the contents back. */
  readonly firstEntries: Page<Entry> | null;
}

/** Every method rejects with a MusicError and with nothing else. */
export interface Library {
  /** Who the library belongs to. */
  listener(options?: ReadOptions): Promise<Listener>;
  /** The listener's own, collaborative and followed playlists. Null keeps the place of one Spotify does not show. */
  playlists(stretch: Stretch): Promise<Page<Playlist | null>>;
  /** One playlist with its first entries, in one call. Rejects with `not-found` when there is none of that id. */
  openPlaylist(id: string, options?: ReadOptions): Promise<OpenedPlaylist>;
  /** Entries of one playlist. Rejects with `not-readable` when Spotify keeps the contents back. */
  entries(playlistId: string, stretch: Stretch): Promise<Page<Entry>>;
  /** The same places and the same refusals at about half the weight, for whoever only adds up. */
  measures(playlistId: string, stretch: Stretch): Promise<Page<Measure>>;
  /**
   * How many playlists there were when they were last listed, for whoever is about to read them all; null when that is not
   * known. It may be wrong.
   */
  expectedPlaylists?(): number | null;
}
