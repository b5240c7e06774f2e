// Where reading stopped last, if it is worth an offer: far enough in, not long ago, and still there. Its name is Spotify's to tell.
import type { StoppedPlace } from '../../music/memory';
import { MusicError } from '../../music/music-error';
import type { Playlist } from '../../music/playlist';
import type { Turn } from '../turn';
import { CHUNK } from './chunk';

export interface LastStop {
  readonly id: string;
  readonly name: string;
  /** Number of the last song that was read, from one. */
  readonly position: number;
}

/** Whoever came back later than this has most likely forgotten. */
const WORTH_AN_OFFER_MS = 14 * 24 * 3_600_000;

/** Null when there is nothing to offer. `names` are the playlists at hand; one that is not among them costs one more call. */
export async function lastStop(
  turn: Turn,
  [last]: readonly StoppedPlace[],
  names: readonly Playlist[],
): Promise<LastStop | null> {
  // Whoever heard only the first few songs was looking in, not reading.
  if (last === undefined || last.position <= CHUNK || turn.nowMs - last.atMs > WORTH_AN_OFFER_MS) return null;
  const { playlistId: id, position } = last;
  const playlist = names.find(named => named.id === id) ?? (await lookUp(turn, id));
  if (playlist === null || (playlist.entryCount ?? Infinity) <= position) return null;
  return { id, name: playlist.name, position };
}

/** An offer is nice to have: whatever Spotify has against it, the welcome does without. */
async function lookUp(turn: Turn, id: string): Promise<Playlist | null> {
  try {
    const { playlist, firstEntries } = await turn.library().openPlaylist(id, { signal: turn.share(0.6).signal });
    if (firstEntries !== null) return playlist;
    forgetPlace(turn, id);
  } catch (error) {
    if (!(error instanceof MusicError)) throw error;
    if (error.kind === 'not-found' || error.kind === 'not-readable') forgetPlace(turn, id);
  }
  return null;
}

/** There is nothing left to carry on with in that playlist. */
export function forgetPlace({ memory, nowMs }: Turn, playlistId: string): void {
  memory.keep({ about: 'place', playlistId, position: null, atMs: nowMs });
}
