// The port of music/library.ts over Spotify's Web API, for one access token and one turn.
import type { Deadline } from '../music/deadline';
import type { Library } from '../music/library';
import { MusicError } from '../music/music-error';
import { MOST_PER_PAGE } from '../music/page';
import type { SpotifyCall, SpotifyConnection } from './connection';
import type { Endpoint } from './endpoints/endpoint';
import { listenerEndpoint } from './endpoints/me';
import { myPlaylistsEndpoint } from './endpoints/my-playlists';
import { playlistEndpoint } from './endpoints/playlist';
import { playlistItemsEndpoint, playlistMeasuresEndpoint } from './endpoints/playlist-items';
import { get } from './http';
import type { Pace } from './pace';

export interface SpotifyAccess {
  readonly accessToken: string;
  /** The turn's: no call outlives it. */
  readonly deadline: Deadline;
  /** Told of every attempt made through this library, besides the connection's own listener. */
  readonly onCall?: ((call: SpotifyCall) => void) | undefined;
  /** The process's; without it a slow call is waited for without sending a copy of it. */
  readonly pace?: Pace | undefined;
}

/** Copies of slow calls that one turn may send: Spotify's limit is shared with all other listeners. */
export const MOST_COPIES_OF_TURN = 2;

/** A library for one turn. Every method rejects with a MusicError and with nothing else. */
export function createSpotifyLibrary(connection: SpotifyConnection, access: SpotifyAccess): Library {
  const spare = { copies: MOST_COPIES_OF_TURN };
  const read = <T>(endpoint: Endpoint<T>, signal: AbortSignal | undefined): Promise<T> =>
    get(connection, endpoint, { ...access, spare, signal });

  const library: Library = {
    // Async throughout: an endpoint may refuse what it is asked for before anything is sent.
    listener: async options => read(listenerEndpoint(), options?.signal),
    playlists: async stretch => read(myPlaylistsEndpoint(stretch), stretch.signal),
    entries: async (playlistId, stretch) => read(playlistItemsEndpoint(playlistId, stretch), stretch.signal),
    measures: async (playlistId, stretch) => read(playlistMeasuresEndpoint(playlistId, stretch), stretch.signal),

    /**
     * An answer without contents usually means that they are kept back, but nothing in it says so: neither the owner
     * nor `collaborative` tells who may read. So the contents themselves are asked for, once.
     */
    async openPlaylist(id, options) {
      const opened = await read(playlistEndpoint(id), options?.signal);
      if (opened.firstEntries !== null) return opened;
      const firstEntries = await nullIfKeptBack(library.entries(id, { ...options, offset: 0, limit: MOST_PER_PAGE }));
      const entryCount = opened.playlist.entryCount ?? firstEntries?.total ?? null;
      return { playlist: { ...opened.playlist, entryCount }, firstEntries };
    },
  };
  return library;
}

async function nullIfKeptBack<T>(contents: Promise<T>): Promise<T | null> {
  try {
    return await contents;
  } catch (error) {
    if (error instanceof MusicError && error.kind === 'not-readable') return null;
    throw error;
  }
}
