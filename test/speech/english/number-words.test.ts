import fc from 'fast-check';
import { englishOrdinalWords, englishWords } from '../../../src/simulator/alexa/hearing/english-numbers';
import { spellDigits, splitDigits } from '../../../src/speech/english/number-words';
import { seeded } from '../../support/any-name';

describe('digits as a voice reads them', () => {
  test('are what the device would hear', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), value => {
        expect(spellDigits(String(value))).toEqual(englishWords(value));
        expect(spellDigits(`${value}th`)).toEqual(englishOrdinalWords(value));
      }),
      seeded,
    ));

  test.each([
    ['0', 'zero'],
    ['007', 'zero zero seven'],
    ['1000000', 'one zero zero zero zero zero zero'],
    ['80s', 'eighties'],
    ['10s', 'tens'],
    ['00s', 'noughties'],
    ['1980s', 'nineteen eighties'],
    ['1900s', 'nineteen hundreds'],
    ['2000s', 'two thousands'],
    ['2010s', 'twenty tens'],
    ['100s', 'one hundred s'],
    ['road', 'road'],
  ])('%s: %s', (word, words) => {
    expect(spellDigits(word).join(' ')).toBe(words);
  });
});

test.each([
  ['y2k', ['y', '2', 'k']],
  ['80s', ['80s']],
  ['21st', ['21st']],
  ['mp3', ['mp', '3']],
  ['road', ['road']],
])('%s is cut into %j', (word, parts) => {
  expect(splitDigits(word)).toEqual(parts);
});
