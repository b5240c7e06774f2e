// English: what a playlist holds, in one phrase.
import type { Contents } from '../phrases';
import type { Amounts } from './amounts';

/** "87 songs", "12 songs and 3 episodes"; places whose song is gone count as songs, for they keep their numbers. */
export function holding({ total, kinds }: Contents, { count }: Amounts): string {
  if (kinds === null || kinds.episodes === 0) return count(total, 'song', 'songs');
  const episodes = count(kinds.episodes, 'episode', 'episodes');
  const songs = total - kinds.episodes;
  return songs === 0 ? episodes : `${count(songs, 'song', 'songs')} and ${episodes}`;
}

/** Playing time in milliseconds where all of it is known and there is any; else null. */
export function wholeLength({ length }: Contents): number | null {
  return length?.partOf === null && length.durationMs > 0 ? length.durationMs : null;
}

/** What one of them is called: a song, an episode, or an entry where there are both. */
export function oneOf({ total, kinds }: Contents): string {
  if (kinds === null || kinds.episodes === 0) return 'song';
  return kinds.episodes === total ? 'episode' : 'entry';
}
