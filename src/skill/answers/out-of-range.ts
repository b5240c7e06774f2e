// A number below the beginning, or one that cannot be in the chunk: says which numbers there are.
import { FARTHEST_OFFSET } from '../../music/page';
import { nothing } from '../../speech/ssml';
import { ask, type Reply } from '../reply';
import type { Turn } from '../turn';

/** Number as said, from one on -> offset. A number beyond all lists stays beyond them. */
export function offsetOf(position: number): number {
  return Math.min(position - 1, FARTHEST_OFFSET);
}

export function outOfRange({ phrases, session: { place } }: Turn): Reply {
  const speech =
    place.at === 'nowhere' || place.total === null || place.total === 0
      ? nothing
      : place.at === 'list'
        ? phrases.listOutOfRange(place.total)
        : phrases.entriesOutOfRange(place.name, place.total);
  return { outcome: 'out-of-range', speech, ask: ask(phrases.whichNumber()), card: null };
}
