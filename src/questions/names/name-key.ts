// Reduces a name, written or heard, to a key in which only what can be told apart by ear remains.
import type { Hearing } from '../../music/hearing';
import { letterBag, type LetterBag } from './letter-bag';
import { soundLettersIn, soundsIn } from './sounds';

export interface NameKey {
  /** Words in order, without fillers at the edges; numbers as digits. */
  readonly words: readonly string[];
  /** Each word as it sounds: "rode" as "road". */
  readonly sounds: readonly string[];
  /** The words run together: "road trip" and "roadtrip" are one. */
  readonly joined: string;
  /** The sounds run together. */
  readonly sound: string;
  /** What `joined` and `sound` are made of. */
  readonly letters: LetterBag;
  readonly soundLetters: LetterBag;
}

/** Most names are found or passed over without their sounds: these are worked out when they are asked for. */
class LazyKey implements NameKey {
  readonly words: readonly string[];
  readonly joined: string;
  /** Whose sounds its words have, or what they sound like where that was told from longer ones. */
  readonly #listen: Hearing | (() => readonly string[]);
  #sounds: readonly string[] | null = null;
  #sound: string | null = null;
  #letters: LetterBag | null = null;
  #soundLetters: LetterBag | null = null;

  constructor(words: readonly string[], listen: Hearing | (() => readonly string[])) {
    this.words = words;
    this.joined = words.join('');
    this.#listen = listen;
  }

  get sounds(): readonly string[] {
    return (this.#sounds ??= typeof this.#listen === 'function' ? this.#listen() : soundsIn(this.#listen, this.words));
  }

  get sound(): string {
    return (this.#sound ??= this.sounds.join(''));
  }

  get letters(): LetterBag {
    return (this.#letters ??= letterBag(this.joined));
  }

  get soundLetters(): LetterBag {
    return (this.#soundLetters ??=
      typeof this.#listen === 'function' ? letterBag(this.sound) : soundLettersIn(this.#listen, this.words));
  }
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
  return keyOf(cutIntoWords(name, hearing), hearing);
}

/** The same from the words it is cut into. */
export function keyOf(cut: readonly string[], hearing: Hearing): NameKey {
  const words = withoutFillers(hearing.foldNumbers(cut), hearing.fillers);
  return new LazyKey(words, hearing);
}

/** The key without what people leave out: the century of a year, and fillers between other words. */
export function loosened(key: NameKey, { fillers }: Hearing): NameKey {
  const { words } = key;
  if (!words.some(word => fillers.has(word) || isYear(word))) return key;
  const kept = words.filter(word => !fillers.has(word));
  if (kept.length === 0 || (kept.length === words.length && !kept.some(isYear))) return key;
  return new LazyKey(kept.map(shorten), () =>
    key.sounds.filter((_, index) => !fillers.has(words[index] ?? '')).map(shorten),
  );
}

function isYear(word: string): boolean {
  return word.length === 4 && /^(?:19|20)\d\d$/.test(word);
}

function shorten(word: string): string {
  return isYear(word) ? word.slice(2) : word;
}

/** Every run of `count` words of a key, as keys of their own. */
export function runsOf(key: NameKey, count: number): readonly NameKey[] {
  const last = key.words.length - count;
  return Array.from(
    { length: Math.max(0, last + 1) },
    (_, from) => new LazyKey(key.words.slice(from, from + count), () => key.sounds.slice(from, from + count)),
  );
}

/** In these, taking accents apart and putting the rest together again would change nothing. */
const plainLetters = /^[ -~]*$/;
/** Letters that mean the same whatever is beside them, most of all there are: Latin, Cyrillic, kana, Han, Hangul. */
const loneLetters = 'À-ÖØ-öø-ɏЀ-ҁҊ-ӿぁ-ゖァ-ヺー一-龥가-힣';
const onlyLoneLetters = new RegExp(`^[ -~’${loneLetters}]*$`);
const betweenLoneLetters = new RegExp(`[^a-z0-9${loneLetters}]+`);
/** Of these, what may have an accent. */
const accented = /[À-ɏЀ-ӿ]/g;
const betweenWords = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of a name, numbers and fillers as they stand. */
export function cutIntoWords(name: string, hearing: Hearing): readonly string[] {
  const isPlain = plainLetters.test(name);
  const spelled = hearing.spellOut(isPlain ? name.toLowerCase() : withoutMarks(name));
  if (isPlain && /^[a-z\d ]+$/.test(spelled)) return withoutEmpty(spelled.split(' '));
  const words = spelled.replace(/['’ʼ`´](?!\d)/g, ''); // "mum's" is one word, "summer'26" two
  return withoutEmpty(words.split(onlyLoneLetters.test(words) ? betweenLoneLetters : betweenWords));
}

function withoutEmpty(words: readonly string[]): readonly string[] {
  return words.includes('') ? words.filter(word => word !== '') : words;
}

/** Few in number: the letters of two scripts. */
const unmarked = new Map<string, string>();

function withoutMarks(name: string): string {
  return onlyLoneLetters.test(name) ? name.replace(accented, unmarkedLetter).toLowerCase() : unmark(name);
}

function unmarkedLetter(letter: string): string {
  const known = unmarked.get(letter);
  if (known !== undefined) return known;
  const base = unmark(letter);
  unmarked.set(letter, base);
  return base;
}

function unmark(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '') // accents; the vowel signs and voicing marks of other scripts stay
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, letter => baseLetters[letter] ?? letter);
}

/** Takes "the", "my", "playlist" from both ends, unless nothing would be left. */
function withoutFillers(words: readonly string[], fillers: ReadonlySet<string>): readonly string[] {
  const isFiller = (word: string) => fillers.has(word);
  if (!isFiller(words[0] ?? '') && !isFiller(words.at(-1) ?? '')) return words;
  const from = words.findIndex(word => !isFiller(word));
  if (from === -1) return words;
  const to = words.findLastIndex(word => !isFiller(word));
  return words.slice(from, to + 1);
}
