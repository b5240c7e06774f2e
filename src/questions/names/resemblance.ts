// How sure one may be that a misheard or misremembered name means this one, from 0 to 1. Knows two keys and no library.
import { likeness } from './likeness';
import { runsOf, type NameKey } from './name-key';
import { SHORTEST_PART } from './name-parts';

/** From here on a misheard name is taken for the one it resembles: "fresh fork" for Fresh Folk, "shill" for Chill. */
export const SURE = 0.78;
/** From here on a name is worth offering: "the nearest is …". */
export const NEAR = 0.55;
/** What speaks against a name, however alike, leaves it this likely: worth offering, never taken for granted. */
const DOUBTFUL = 0.77;
/** A word less alike than this is another word: "sunday morning" is not Monday Morning. */
const SAME_WORD = 0.7;
/** Words that sound the same but are spelt otherwise are a little less likely than the same spelling. */
const SOUND_WEIGHT = 0.95;
/** Part of a misheard name is weaker evidence than all of it, by more than names may differ in a tie. */
const PART_WEIGHT = 0.9;

/** 0 for whatever is below the floor. */
export function resemblance(name: NameKey, heard: NameKey, floor: number): number {
  return Math.max(alike(name, heard, floor), nameAndMore(name, heard), PART_WEIGHT * bestPart(name, heard, floor));
}

/** Alike in letters or in sound; but a number is heard exactly, and no word may be quite another. */
function alike(name: NameKey, heard: NameKey, floor: number): number {
  const letters = likeness(name.joined, heard.joined, floor);
  const sound = SOUND_WEIGHT * likeness(name.sound, heard.sound, floor / SOUND_WEIGHT);
  const likely = Math.max(letters, sound);
  return likely >= SURE && (otherNumbers(name, heard) || anotherWord(name, heard)) ? DOUBTFUL : likely;
}

/** The stretch of the name with as many words as were heard that resembles them most. */
function bestPart(name: NameKey, heard: NameKey, floor: number): number {
  const count = heard.words.length;
  if (name.words.length <= count || heard.joined.length <= SHORTEST_PART) return 0;
  return Math.max(...runsOf(name, count).map(part => alike(part, heard, floor / PART_WEIGHT)));
}

/** The whole name was said, in any order, and at most as many words more: "gym workout" for Gym. Never sure. */
function nameAndMore({ words, joined }: NameKey, heard: NameKey): number {
  const more = joined.length >= SHORTEST_PART && words.length * 2 >= heard.words.length;
  if (!more || !words.every(word => heard.words.includes(word))) return 0;
  return NEAR + (DOUBTFUL - NEAR) * Math.min(1, joined.length / heard.joined.length);
}

function otherNumbers(name: NameKey, heard: NameKey): boolean {
  const digits = (key: NameKey) => key.joined.replace(/\D+/g, '');
  return digits(name) !== digits(heard);
}

/** Word by word where there are as many; cut differently, they can only be compared as a whole. */
function anotherWord(name: NameKey, heard: NameKey): boolean {
  if (name.words.length < heard.words.length) return name.words.every(word => heard.words.includes(word));
  if (name.words.length > heard.words.length) return false;
  return name.words.some((word, index) => {
    const other = heard.words[index] ?? '';
    if (Math.min(word.length, other.length) <= 2 && Math.max(word.length, other.length) <= 3) return false; // "I", "I've"
    const sounds = likeness(name.sounds[index] ?? '', heard.sounds[index] ?? '', SAME_WORD);
    return sounds === 0 && likeness(word, other, SAME_WORD) === 0;
  });
}
