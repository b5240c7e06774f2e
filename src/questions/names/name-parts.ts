// Whether what was heard is a part of a longer name, word for word: nothing misheard, only left out.
import { lacksLetters } from './letter-bag';
import type { NameKey } from './name-key';

/** A heard part shorter than this names nothing: "a" stands in half of all names. */
export const SHORTEST_PART = 3;
/** What may follow a heard part within its word, in letters: "chill" is part of Chilled, "rain" of Rainy Days. */
const LONGEST_ENDING = 3;
/** A part shorter than this must be whole words: "car" is no part of Carols. */
const SHORTEST_STEM = 4;

/** Whether what was heard stands in the name, from the beginning of a word to the end of one or nearly so. */
export function holds(name: NameKey, heard: NameKey): boolean {
  if (lacksLetters(name.letters, heard.letters)) return false;
  const { words, joined } = name;
  const { length } = heard.joined;
  if (length < SHORTEST_PART || !joined.includes(heard.joined)) return false;
  const longestRest = length < SHORTEST_STEM ? 0 : LONGEST_ENDING;
  let start = 0;
  return words.some((word, index) => {
    const begins = joined.startsWith(heard.joined, start);
    start += word.length;
    return begins && restOfWord(words.slice(index), length) <= longestRest;
  });
}

/** Letters left of the word in which a stretch of `length` letters ends. */
function restOfWord(words: readonly string[], length: number): number {
  let rest = -length;
  for (const word of words) {
    rest += word.length;
    if (rest >= 0) return rest;
  }
  return Infinity;
}

/** Whether every word heard stands in the name, in whatever order: "eighties hits" in Hits of the 80s. */
export function holdsEveryWord(name: NameKey, heard: NameKey): boolean {
  if (heard.words.length < 2 || lacksLetters(name.letters, heard.letters)) return false;
  for (const word of heard.words) if (!name.words.includes(word)) return false;
  return true;
}
