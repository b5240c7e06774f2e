// English numbers as words: the vocabulary, and digits spelt out as a voice reads them.

export const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
  .concat(' sixteen seventeen eighteen nineteen')
  .split(' ');
/** At 2 to 9: twenty to ninety. */
export const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
export const unitOrdinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
  .concat(' thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth')
  .split(' ');
export const tenOrdinals = tens.map(word => word.replace(/y$/, 'ieth'));
/** "tens", "twenties" … as the last digit but one of their years. */
export const decades = ['', 'tens', ...tens.slice(2).map(word => word.replace(/y$/, 'ies'))];

export function holdsDigit(word: string): boolean {
  return /\d/.test(word);
}

/** "y2k" -> y, 2, k; "80s" and "21st" stay whole. */
export function splitDigits(word: string): readonly string[] {
  return /^\d+(?:s|st|nd|rd|th)$/.test(word) ? [word] : (word.match(/\d+|\D+/g) ?? []);
}

/** "2026" -> two thousand twenty six, "80s" -> eighties, "21st" -> twenty first; other words pass. */
export function spellDigits(word: string): readonly string[] {
  if (!/^\d/.test(word)) return [word];
  const decade = /^(1[89]|20)?(\d)0s$/.exec(word);
  if (decade !== null) return decadeWords(decade[1] ?? '', Number(decade[2]));
  const ordinal = /^(\d{1,6})(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (ordinal !== undefined) return ordinalWords(Number(ordinal));
  const [, digits = '', rest = ''] = /^(\d+)(\D*)/.exec(word) ?? [];
  return rest === '' ? cardinalWords(digits) : [...cardinalWords(digits), rest];
}

function decadeWords(century: string, decade: number): readonly string[] {
  const years =
    decade === 0 ? ({ '': 'noughties', '20': 'thousands' }[century] ?? 'hundreds') : (decades[decade] ?? '');
  if (century === '') return [years];
  return [decade === 0 && century === '20' ? 'two' : (wordsOf(Number(century))[0] ?? ''), years];
}

function ordinalWords(value: number): readonly string[] {
  const words = wordsOf(value);
  const last = words.at(-1) ?? '';
  const ordinal = unitOrdinals[units.indexOf(last)] ?? tenOrdinals[tens.indexOf(last)] ?? `${last}th`;
  return [...words.slice(0, -1), ordinal];
}

/** Numbers with a zero in front, and very long ones, are read digit by digit. */
function cardinalWords(digits: string): readonly string[] {
  const byDigit = digits.length > 6 || /^0\d/.test(digits);
  return byDigit ? Array.from(digits, digit => units[Number(digit)] ?? '') : wordsOf(Number(digits));
}

function wordsOf(value: number): readonly string[] {
  if (value >= 1000) return [...wordsOf(Math.floor(value / 1000)), 'thousand', ...restOf(value % 1000)];
  if (value >= 100) return [...wordsOf(Math.floor(value / 100)), 'hundred', ...restOf(value % 100)];
  if (value >= 20) return [tens[Math.floor(value / 10)] ?? '', ...restOf(value % 10)];
  return [units[value] ?? ''];
}

function restOf(value: number): readonly string[] {
  return value === 0 ? [] : wordsOf(value);
}
