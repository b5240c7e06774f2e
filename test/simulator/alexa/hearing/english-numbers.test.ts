import fc from 'fast-check';
import {
  englishNumber,
  englishOrdinal,
  englishOrdinalWords,
  englishWords,
} from '../../../../src/simulator/alexa/hearing/english-numbers';

const number = (words: string) => englishNumber(words.split(' '));
const ordinal = (words: string) => englishOrdinal(words.split(' '));

test.each([
  ['zero', 0],
  ['seven', 7],
  ['nineteen', 19],
  ['twenty one', 21],
  ['a hundred', 100],
  ['hundred', 100],
  ['a hundred and five', 105],
  ['one hundred five', 105],
  ['two thousand', 2000],
  ['one thousand two hundred', 1200],
  ['twelve hundred', 1200],
  ['three thousand and twelve', 3012],
  ['forty two thousand one hundred and seven', 42_107],
  ['nineteen eighty four', 1984],
  ['twenty twenty', 2020],
  ['12', 12],
  ['1200', 1200],
])('"%s" is the number %d', (words, value) => expect(number(words)).toBe(value));

test.each([
  'road',
  'seven eight',
  'twenty ten one',
  'hundred and',
  'and five',
  'zero hundred',
  'a',
  'five and',
  'twelfth',
])('"%s" is no number', words => expect(number(words)).toBeNull());

test.each([
  ['first', 1],
  ['second', 2],
  ['twelfth', 12],
  ['twentieth', 20],
  ['twenty first', 21],
  ['hundredth', 100],
  ['one hundred and third', 103],
  ['2nd', 2],
  ['21st', 21],
])('"%s" is the ordinal %d', (words, value) => expect(ordinal(words)).toBe(value));

test.each(['two', 'last', 'first first', 'the second', 'zeroth'])('"%s" is no ordinal', words =>
  expect(ordinal(words)).toBeNull(),
);

test('every number to a million is understood by its own words', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 999_999 }), n => englishNumber(englishWords(n)) === n));
});

test('every ordinal to a million is understood by its own words', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), n => englishOrdinal(englishOrdinalWords(n)) === n));
});
