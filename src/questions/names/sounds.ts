// How words sound, remembered: names share their words, and a language takes a while over each.
import type { Hearing } from '../../music/hearing';
import { letterBag, type LetterBag } from './letter-bag';

/** Words of all languages that are remembered; then it begins anew. */
const MOST_WORDS = 5000;
/** A longer one is no word. */
const LONGEST_WORD = 30;

interface Sound {
  readonly text: string;
  readonly letters: LetterBag;
}

const known = new WeakMap<Hearing, Map<string, Sound>>();

export function soundsIn(hearing: Hearing, words: readonly string[]): readonly string[] {
  const sounds = soundsOf(hearing);
  return words.map(word => soundOf(word, hearing, sounds).text);
}

/** What the sounds run together are made of, found without running them together. */
export function soundLettersIn(hearing: Hearing, words: readonly string[]): LetterBag {
  const sounds = soundsOf(hearing);
  let [length, once, twice] = [0, 0, 0];
  for (const word of words) {
    const { letters } = soundOf(word, hearing, sounds);
    length += letters.length;
    twice |= letters.twice | (once & letters.once);
    once |= letters.once;
  }
  return { length, once, twice };
}

function soundsOf(hearing: Hearing): Map<string, Sound> {
  let sounds = known.get(hearing);
  if (sounds === undefined || sounds.size > MOST_WORDS) known.set(hearing, (sounds = new Map<string, Sound>()));
  return sounds;
}

function soundOf(word: string, hearing: Hearing, sounds: Map<string, Sound>): Sound {
  const before = sounds.get(word);
  if (before !== undefined) return before;
  const text = hearing.soundOf(word);
  const sound = { text, letters: letterBag(text) };
  if (word.length <= LONGEST_WORD) sounds.set(word, sound);
  return sound;
}
