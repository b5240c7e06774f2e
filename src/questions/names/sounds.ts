// How words sound, remembered: names share their words, and a language takes a while over each.
import type { Hearing } from '../../music/hearing';

/** Words of all languages that are remembered; then it begins anew. */
const MOST_WORDS = 5000;
/** A longer one is no word. */
const LONGEST_WORD = 30;

const known = new WeakMap<Hearing, Map<string, string>>();

export function soundsIn(hearing: Hearing, words: readonly string[]): readonly string[] {
  let sounds = known.get(hearing);
  if (sounds === undefined || sounds.size > MOST_WORDS) known.set(hearing, (sounds = new Map<string, string>()));
  const remembered = sounds;
  return words.map(word => {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const sound = hearing.soundOf(word);
    if (word.length <= LONGEST_WORD) remembered.set(word, sound);
    return sound;
  });
}
