// Reduces a name, written or heard, to a key in which only what can be told apart by ear remains.
import type { Hearing } from '../../music/hearing';

export interface NameKey {
  /** Words in order, without fillers at the edges; numbers as digits. */
  readonly words: readonly string[];
  /** Each word as it sounds: "rode" as "road". */
  readonly sounds: readonly string[];
  /** The words run together: "road trip" and "roadtrip" are one. */
  readonly joined: string;
  /** The sounds run together. */
  readonly sound: string;
}

/** Latin letters that Unicode does not take apart into a base and a mark. */
const baseLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The key of a name; its words are empty when there is neither a letter nor a digit in it. */
export function nameKey(name: string, hearing: Hearing): NameKey {
  const words = withoutFillers(hearing.foldNumbers(cutIntoWords(name, hearing)), hearing.fillers);
  return keyOf(
    words,
    words.map(word => hearing.soundOf(word)),
  );
}

/** The key without what people leave out: the century of a year, and fillers between other words. */
export function loosened(key: NameKey, { fillers }: Hearing): NameKey {
  const isYear = (word: string) => /^(?:19|20)\d\d$/.test(word);
  const kept = key.words.filter(word => !fillers.has(word));
  if (kept.length === 0 || (kept.length === key.words.length && !kept.some(isYear))) return key;
  const shorten = (word: string) => (isYear(word) ? word.slice(2) : word);
  const sounds = key.sounds.filter((_, index) => !fillers.has(key.words[index] ?? ''));
  return keyOf(kept.map(shorten), sounds.map(shorten));
}

/** Every run of `count` words of a key, as keys of their own. */
export function runsOf({ words, sounds }: NameKey, count: number): readonly NameKey[] {
  const last = words.length - count;
  return Array.from({ length: Math.max(0, last + 1) }, (_, from) =>
    keyOf(words.slice(from, from + count), sounds.slice(from, from + count)),
  );
}

function keyOf(words: readonly string[], sounds: readonly string[]): NameKey {
  return { words, sounds, joined: words.join(''), sound: sounds.join('') };
}

function cutIntoWords(name: string, hearing: Hearing): readonly string[] {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '') // accents; the vowel signs and voicing marks of other scripts stay
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, letter => baseLetters[letter] ?? letter);
  return hearing
    .spellOut(plain)
    .replace(/['’ʼ`´](?!\d)/g, '') // "mum's" is one word, "summer'26" two
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(word => word !== '');
}

/** Takes "the", "my", "playlist" from both ends, unless nothing would be left. */
function withoutFillers(words: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const isFiller = (word: string) => fillers.has(word);
  const from = words.findIndex(word => !isFiller(word));
  if (from === -1) return words;
  const to = words.findLastIndex(word => !isFiller(word));
  return words.slice(from, to + 1);
}
