// English number words as digits, so that "nineteen eighties", "the 80s" and "eighty" are compared as what they mean.

const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const decades = new Map(tens.slice(2).map((word, index) => [word.replace(/y$/, 'ies'), (index + 2) * 10]));

/** Runs of number words become one number in digits; other words pass. "1980s" and "'80s" both become "80s". */
export function foldNumbers(words: readonly string[]): readonly string[] {
  const folded: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = readNumber(words, at);
    folded.push(run?.digits ?? shortDecade(words[at] ?? ''));
    at = run?.next ?? at + 1;
  }
  return folded;
}

interface Run {
  readonly digits: string;
  readonly next: number;
}

function readNumber(words: readonly string[], from: number): Run | null {
  const ordinal = ordinals[words[from] ?? ''];
  if (ordinal !== undefined) return { digits: ordinalDigits(ordinal), next: from + 1 };
  return readDecade(words, from) ?? readYear(words, from) ?? readQuantity(words, from);
}

/** "eighties", "nineteen eighties", "twenty tens" is left alone. */
function readDecade(words: readonly string[], from: number): Run | null {
  const century = ['nineteen', 'eighteen', '19'].includes(words[from] ?? '') ? 1 : 0;
  const decade = decades.get(words[from + century] ?? '');
  return decade === undefined ? null : { digits: `${decade}s`, next: from + century + 1 };
}

/** "nineteen ninety nine", "twenty twenty six", "nineteen oh five". */
function readYear(words: readonly string[], from: number): Run | null {
  const century = belowHundred(words, from, 1);
  if (century === null || century.value < 15 || century.value > 20) return null;
  const oh = ['oh', 'o'].includes(words[century.next] ?? '');
  const rest = belowHundred(words, oh ? century.next + 1 : century.next, 2);
  if (rest === null || (rest.value < 10 && !oh)) return null;
  return { digits: String(century.value * 100 + rest.value), next: rest.next };
}

/** "twenty one", "a hundred and five", "two thousand twenty six". */
function readQuantity(words: readonly string[], from: number): Run | null {
  let total = 0;
  let next = from;
  let found = false;
  for (const [word, size] of [
    ['thousand', 1000],
    ['hundred', 100],
  ] as const) {
    const count = belowHundred(words, next, 2);
    const bare = ['a', 'one'].includes(words[next] ?? '') ? { value: 1, next: next + 1 } : null;
    const part = count ?? bare;
    if (part === null || words[part.next] !== word) continue;
    total += part.value * size;
    next = part.next + 1;
    found = true;
  }
  const rest = belowHundred(words, found && words[next] === 'and' ? next + 1 : next, 2);
  if (rest === null) return found ? { digits: String(total), next } : null;
  return { digits: String(total + rest.value), next: rest.next };
}

/** A number below one hundred made of at most `most` words. */
function belowHundred(
  words: readonly string[],
  from: number,
  most: number,
): { readonly value: number; readonly next: number } | null {
  const word = words[from] ?? '';
  const small = units.indexOf(word);
  if (small >= 0) return { value: small, next: from + 1 };
  const ten = word === '' ? -1 : tens.indexOf(word);
  if (ten < 2) return null;
  const unit = most > 1 ? units.indexOf(words[from + 1] ?? '') : -1;
  return unit > 0 && unit < 10 ? { value: ten * 10 + unit, next: from + 2 } : { value: ten * 10, next: from + 1 };
}

function ordinalDigits(value: number): string {
  const ending = ['th', 'st', 'nd', 'rd'][value] ?? 'th';
  return `${value}${ending}`;
}

function shortDecade(word: string): string {
  const match = /^(?:1[89])?(\d0)s$/.exec(word);
  return match === null ? word : `${match[1] ?? ''}s`;
}
