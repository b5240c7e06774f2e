// English numbers and ordinals, as words and as digits, up to the hundred thousands. Knows nothing of slots.

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'
  .concat(' seventeen eighteen nineteen')
  .split(' ');
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const unitOrdinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
  .concat(' thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth')
  .split(' ');
const tenOrdinals = tens.map(word => word.replace(/y$/, 'ieth'));

/** "a hundred and five", "twenty one", "nineteen eighty four", "1200" -> the number; null when it is none. */
export function englishNumber(words: readonly string[]): number | null {
  if (words.length === 0) return null;
  const [only = ''] = words;
  if (words.length === 1 && /^\d{1,9}$/.test(only)) return Number(only);
  return belowMillion(words) ?? asYear(words);
}

/** "second", "twenty first", "hundredth", "2nd" -> the number; null when it is none. */
export function englishOrdinal(words: readonly string[]): number | null {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const digits = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(last)?.[1];
  if (digits !== undefined) return before.length === 0 ? Number(digits) : null;
  const cardinal = cardinalOf(last);
  return cardinal === null ? null : belowMillion([...before, cardinal]);
}

/** 0 to 999,999 in words, without "and": 105 -> one, hundred, five. */
export function englishWords(number: number): readonly string[] {
  if (number >= 1000) return [...englishWords(Math.floor(number / 1000)), 'thousand', ...rest(number % 1000)];
  if (number >= 100) return [...englishWords(Math.floor(number / 100)), 'hundred', ...rest(number % 100)];
  if (number >= 20) return [tens[Math.floor(number / 10)] ?? '', ...rest(number % 10)];
  return [units[number] ?? ''];
}

/** The same as an ordinal: 22 -> twenty, second. */
export function englishOrdinalWords(number: number): readonly string[] {
  const words = englishWords(number);
  const last = words.at(-1) ?? '';
  const unit = units.indexOf(last);
  const ten = tens.indexOf(last);
  const ordinal = unit !== -1 ? unitOrdinals[unit] : ten > 1 ? tenOrdinals[ten] : `${last}th`;
  return [...words.slice(0, -1), ordinal ?? last];
}

function rest(number: number): readonly string[] {
  return number === 0 ? [] : englishWords(number);
}

function cardinalOf(ordinal: string): string | null {
  const unit = unitOrdinals.indexOf(ordinal);
  if (unit > 0) return units[unit] ?? null;
  const ten = tenOrdinals.indexOf(ordinal);
  if (ten > 1) return tens[ten] ?? null;
  return ordinal === 'hundredth' || ordinal === 'thousandth' ? ordinal.slice(0, -2) : null;
}

function belowMillion(words: readonly string[]): number | null {
  return scaled(words, { word: 'thousand', size: 1000, parts: belowThousand });
}

function belowThousand(words: readonly string[]): number | null {
  return scaled(words, { word: 'hundred', size: 100, parts: belowHundred });
}

/** "<parts> hundred (and) <parts>": what stands before counts the scale word, what follows is added. */
function scaled(
  words: readonly string[],
  scale: { readonly word: string; readonly size: number; parts(words: readonly string[]): number | null },
): number | null {
  const at = words.indexOf(scale.word);
  if (at === -1) return scale.parts(words);
  const before = words.slice(0, at);
  const after = words.slice(words[at + 1] === 'and' ? at + 2 : at + 1);
  if (words.at(-1) === 'and') return null;
  const count = before.length === 0 || (before.length === 1 && before[0] === 'a') ? 1 : scale.parts(before);
  const added = after.length === 0 ? 0 : addedAfter(after, scale);
  return count === null || count === 0 || added === null ? null : count * scale.size + added;
}

function addedAfter(words: readonly string[], scale: { readonly size: number }): number | null {
  const value = scale.size === 1000 ? belowThousand(words) : belowHundred(words);
  return value === null || value === 0 ? null : value;
}

function belowHundred(words: readonly string[]): number | null {
  const [first = '', second] = words;
  if (words.length > 2) return null;
  const unit = units.indexOf(first);
  if (unit !== -1) return second === undefined ? unit : null;
  const ten = tens.indexOf(first);
  if (ten < 2) return digitsBelow(words, 1000);
  if (second === undefined) return ten * 10;
  const added = units.indexOf(second);
  return added >= 1 && added <= 9 ? ten * 10 + added : null;
}

function digitsBelow(words: readonly string[], limit: number): number | null {
  const [only = ''] = words;
  const value = words.length === 1 && /^\d+$/.test(only) ? Number(only) : null;
  return value !== null && value < limit ? value : null;
}

/** "nineteen eighty four", "twenty twenty": two numbers of two digits said one after the other. */
function asYear(words: readonly string[]): number | null {
  for (const split of [1, 2]) {
    const century = belowHundred(words.slice(0, split));
    const year = belowHundred(words.slice(split));
    if (century !== null && century >= 10 && year !== null && year >= 10) return century * 100 + year;
  }
  return null;
}
