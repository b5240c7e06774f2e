// How sure one may be that a misheard or misremembered name means this one, from 0 to 1. Knows two keys and no library.
import { lacksLetters, surplus, type LetterBag } from './letter-bag';
import { comparable, likeness, type Comparable } from './likeness';
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

/** Something heard, made ready to be compared with many names. */
export interface HeardName {
  /** How likely the name is meant; 0 for whatever is below the floor. */
  resemblance(name: NameKey, floor: number): number;
  /** No less than its resemblance to the name, and found in a fraction of the time. */
  atMost(name: NameKey): number;
}

export function heardName(heard: NameKey): HeardName {
  const said: Said = { key: heard, letters: comparable(heard.joined), sound: comparable(heard.sound) };
  return {
    resemblance: (name, floor) =>
      Math.max(alike(name, said, floor), nameAndMore(name, heard), PART_WEIGHT * bestPart(name, said, floor)),
    atMost: name =>
      Math.max(
        wholeAtMost(name.letters, heard.letters),
        SOUND_WEIGHT * wholeAtMost(name.soundLetters, heard.soundLetters),
        nameAndMore(name, heard),
        mayHoldPart(name, heard) ? partOfName(name, heard) : 0,
      ),
  };
}

interface Said {
  readonly key: NameKey;
  readonly letters: Comparable;
  readonly sound: Comparable;
}

/** Alike in letters or in sound; but a number is heard exactly, and no word may be quite another. */
function alike(name: NameKey, { key, letters, sound }: Said, floor: number): number {
  const likely = Math.max(
    likeness(letters, name.joined, floor),
    SOUND_WEIGHT * likeness(sound, name.sound, floor / SOUND_WEIGHT),
  );
  return likely >= SURE && (otherNumbers(name, key) || anotherWord(name, key)) ? DOUBTFUL : likely;
}

/** The stretch of the name with as many words as were heard that resembles them most. */
function bestPart(name: NameKey, said: Said, floor: number): number {
  if (!mayHoldPart(name, said.key)) return 0;
  return Math.max(...runsOf(name, said.key.words.length).map(part => alike(part, said, floor / PART_WEIGHT)));
}

function mayHoldPart(name: NameKey, heard: NameKey): boolean {
  return name.words.length > heard.words.length && heard.joined.length > SHORTEST_PART;
}

/** The whole name was said, in any order, and at most as many words more: "gym workout" for Gym. Never sure. */
function nameAndMore(name: NameKey, heard: NameKey): number {
  if (lacksLetters(heard.letters, name.letters)) return 0;
  const { words, joined } = name;
  const more = joined.length >= SHORTEST_PART && words.length * 2 >= heard.words.length;
  if (!more) return 0;
  for (const word of words) if (!heard.words.includes(word)) return 0;
  return NEAR + (DOUBTFUL - NEAR) * Math.min(1, joined.length / heard.joined.length);
}

/** Every letter too many on either side is an edit. */
function wholeAtMost(name: LetterBag, heard: LetterBag): number {
  const longer = Math.max(name.length, heard.length);
  if (longer === 0) return 1;
  const uneven = longer - Math.min(name.length, heard.length);
  return 1 - Math.max(uneven, surplus(name, heard), surplus(heard, name)) / longer;
}

function partOfName(name: NameKey, heard: NameKey): number {
  const letters = partAtMost(name.letters, heard.letters);
  const sound = SOUND_WEIGHT * partAtMost(name.soundLetters, heard.soundLetters);
  return PART_WEIGHT * Math.max(letters, sound);
}

/** What of the heard letters is nowhere in the name is in no part of it; a part may be longer by as much. */
function partAtMost(name: LetterBag, heard: LetterBag): number {
  const edits = surplus(heard, name);
  return heard.length === 0 ? 1 : heard.length / (heard.length + edits);
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
    const sounds = likeness(comparable(name.sounds[index] ?? ''), heard.sounds[index] ?? '', SAME_WORD);
    return sounds === 0 && likeness(comparable(word), other, SAME_WORD) === 0;
  });
}
