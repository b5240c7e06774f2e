// English number words as digits, so that "nineteen eighties", "the 80s" and "eighty" are compared as what they mean.
import { decades, holdsDigit, spellDigits, splitDigits, tenOrdinals, tens, unitOrdinals, units } from './number-words';

/** A number read from some words: its digits, and where the words go on. */
interface Run {
  readonly digits: string;
  readonly next: number;
}

/** A part of a number; an ordinal ends it. */
interface Part {
  readonly value: number;
  readonly next: number;
  readonly ordinal: boolean;
}

/**
 * Runs of number words become one number in digits; other words pass. "1980s" and "nineteen eighties" both become "80s".
 * Digits go the same way through their words, so that "20 5" and "twenty five" stay what they are to the ear: the same.
 */
export function foldNumbers(written: readonly string[]): readonly string[] {
  const words = written.some(holdsDigit) ? written.flatMap(splitDigits).flatMap(spellDigits) : written;
  if (!words.some(word => beginsNumber.has(word))) return words;
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = !beginsNumber.has(words[at] ?? '')
      ? null
      : (readDecade(words, at) ?? readYear(words, at) ?? readQuantity(words, at));
    folded.push(run?.digits ?? words[at] ?? '');
    at = run?.next ?? at + 1;
  }
  return folded;
}

/** Most words of most names are none of these, and need no looking into. */
const beginsNumber: ReadonlySet<string> = new Set([
  ...units,
  ...unitOrdinals,
  ...[...tens, ...tenOrdinals, ...decades].filter(word => word !== ''),
  ...['noughties', 'a'],
]);

const goesOnWithNumber: ReadonlySet<string> = new Set(['hundred', 'hundredth', 'thousand', 'thousandth', 'thousands']);

/** As it would be written again: "5", "2019", "80s", not "007" or "1980s". */
const foldedNumber = /^(?:0|[1-9]\d{0,5}|\d0s)$/;

/** Whether folding would change nothing, told at a glance: at most one number, and in digits. Most names are so. */
export function isFolded(words: readonly string[]): boolean {
  let numbers = 0;
  for (const word of words) {
    if (word === '' || beginsNumber.has(word) || goesOnWithNumber.has(word)) return false;
    if (!holdsDigit(word)) continue;
    numbers += 1;
    if (numbers > 1 || !foldedNumber.test(word)) return false;
  }
  return true;
}

/** "eighties", "nineteen eighties", "twenty tens", "two thousands", "noughties". */
function readDecade(words: readonly string[], from: number): Run | null {
  const [first = '', second = ''] = words.slice(from, from + 2);
  if (first === 'noughties') return { digits: '00s', next: from + 1 };
  if (first === 'two' && second === 'thousands') return { digits: '00s', next: from + 2 };
  const century = first === 'nineteen' || first === 'twenty' ? 1 : 0;
  const decade = decades.indexOf(words[from + century] ?? '');
  return decade < 1 ? null : { digits: `${decade}0s`, next: from + century + 1 };
}

/** "nineteen ninety nine", "twenty twenty six", "nineteen oh five". */
function readYear(words: readonly string[], from: number): Run | null {
  const century = belowHundred(words, from, 1);
  if (century === null || century.ordinal || century.value < 15 || century.value > 20) return null;
  const oh = ['oh', 'o'].includes(words[century.next] ?? '');
  const rest = belowHundred(words, oh ? century.next + 1 : century.next, 2);
  if (rest === null || rest.ordinal || rest.value < 10 !== oh) return null;
  return { digits: String(century.value * 100 + rest.value), next: rest.next };
}

/** "twenty one", "a hundred and five", "two thousand twenty six", "twenty first". */
function readQuantity(words: readonly string[], from: number): Run | null {
  const thousands = scaled(words, from, 'thousand');
  const hundreds = thousands?.ordinal === true ? null : scaled(words, thousands?.next ?? from, 'hundred');
  const scale = hundreds ?? thousands;
  const sum = (hundreds?.value ?? 0) + (thousands?.value ?? 0);
  if (scale?.ordinal === true) return { digits: ordinalDigits(sum), next: scale.next };
  const next = scale?.next ?? from;
  const rest = belowHundred(words, scale !== null && words[next] === 'and' ? next + 1 : next, 2);
  if (rest === null) return scale === null ? null : { digits: String(sum), next };
  return { digits: rest.ordinal ? ordinalDigits(sum + rest.value) : String(sum + rest.value), next: rest.next };
}

/** "two thousand", "a hundred", "one hundred twenty thousand", "two hundredth"; null where the scale is not said. */
function scaled(words: readonly string[], from: number, scale: 'thousand' | 'hundred'): Part | null {
  const size = scale === 'thousand' ? 1000 : 100;
  const counted =
    (scale === 'thousand' ? belowThousand(words, from) : belowHundred(words, from, 2)) ?? aSingle(words, from);
  if (counted === null || counted.ordinal || counted.value === 0) return null;
  const word = words[counted.next];
  if (word !== scale && word !== `${scale}th`) return null;
  return { value: counted.value * size, next: counted.next + 1, ordinal: word !== scale };
}

function aSingle(words: readonly string[], from: number): Part | null {
  return words[from] === 'a' ? { value: 1, next: from + 1, ordinal: false } : null;
}

function belowThousand(words: readonly string[], from: number): Part | null {
  const hundreds = scaled(words, from, 'hundred');
  if (hundreds === null) return belowHundred(words, from, 2);
  const rest = belowHundred(words, hundreds.next, 2);
  return rest === null ? hundreds : { ...rest, value: hundreds.value + rest.value };
}

/** A number below one hundred made of at most `most` words. */
function belowHundred(words: readonly string[], from: number, most: 1 | 2): Part | null {
  const word = words[from] ?? '';
  const small = oneOf(word, units, unitOrdinals);
  if (small !== null) return { ...small, next: from + 1 };
  const ten = word === '' ? null : oneOf(word, tens, tenOrdinals);
  if (ten === null) return null;
  const value = ten.value * 10;
  const unit = most > 1 && !ten.ordinal ? oneOf(words[from + 1] ?? '', units, unitOrdinals) : null;
  if (unit === null || unit.value < 1 || unit.value > 9) return { value, ordinal: ten.ordinal, next: from + 1 };
  return { value: value + unit.value, ordinal: unit.ordinal, next: from + 2 };
}

function oneOf(
  word: string,
  cardinals: readonly string[],
  ordinals: readonly string[],
): { readonly value: number; readonly ordinal: boolean } | null {
  const cardinal = cardinals.indexOf(word);
  if (cardinal >= 0) return { value: cardinal, ordinal: false };
  const ordinal = ordinals.indexOf(word);
  return ordinal >= 0 ? { value: ordinal, ordinal: true } : null;
}

function ordinalDigits(value: number): string {
  const teens = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teens ? null : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`;
}
