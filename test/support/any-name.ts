// Names as people, and worse, write them: for property tests. Every run with one seed gives the same names.
import fc from 'fast-check';

const signs = [
  '&',
  '<',
  '>',
  '"',
  "'",
  '<b>',
  '</speak>',
  '&amp;',
  ']]>',
  '<!--',
  '{',
  '#1',
  'w/',
  '%',
  '+',
  '$',
  '@',
  '~',
];
const emoji = ['🎉', '❤️', '🏳️‍🌈', '👨‍👩‍👧‍👦', '🇩🇪', '☀', '5️⃣', '✨', '🅰️'];
const controls = [
  '\u0000',
  '\u0008',
  '\u000b',
  '\u001f',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u200d',
  '\u202e',
  '\ufeff',
  '\uffff',
];
const words =
  'Road Trip Chill Running my The playlist 80s 1999 2026 21st 007 20 5 100 1,000 vol. II feat. R&B no. 1 3D Café Dvořák'
    .concat(' İstanbul ΣΊΣΥΦΟΣ Straße ﬁne Ⅷ ½ ² ٣ 夜のドライブ Дорога أغاني सुबह ไทย 가나다 mixtape-2 it’s')
    .split(' ');
const loneSurrogates = fc.integer({ min: 0xd800, max: 0xdfff }).map(unit => String.fromCharCode(unit));

const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: fc.constantFrom(...emoji) },
  { weight: 1, arbitrary: fc.constantFrom(...controls) },
  { weight: 1, arbitrary: loneSurrogates },
  { weight: 1, arbitrary: fc.nat(1_000_000).map(String) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
);

export const anyName: fc.Arbitrary<string> = fc
  .array(fc.tuple(pieces, fc.constantFrom('', ' ', ' ', ' - ')), { maxLength: 9 })
  .map(parts => parts.flat().join(''));

export const seeded = { seed: 20_261_120, numRuns: 500 };
