import fc from 'fast-check';
import { englishOrdinalWords, englishWords } from '../../../src/simulator/alexa/hearing/english-numbers';
import { foldNumbers, isFolded } from '../../../src/speech/english/numbers';
import { seeded } from '../../support/any-name';

const folded = (words: string) => foldNumbers(words.split(' ')).join(' ');

describe('number words become digits', () => {
  test.each([
    ['zero', '0'],
    ['seven', '7'],
    ['twenty one', '21'],
    ['a hundred', '100'],
    ['one hundred and five', '105'],
    ['two thousand', '2000'],
    ['two thousand twenty six', '2026'],
    ['two thousand and six', '2006'],
    ['twelve hundred', '1200'],
    ['one hundred twenty three thousand four hundred fifty six', '123456'],
    ['road trip two', 'road trip 2'],
    ['two of us', '2 of us'],
    ['twenty one pilots', '21 pilots'],
    ['five seconds of summer', '5 seconds of summer'],
  ])('%s: %s', (words, digits) => {
    expect(folded(words)).toBe(digits);
  });

  test('every number up to a million, as a voice says it', () =>
    fc.assert(
      fc.property(fc.nat(999_999), value => {
        expect(foldNumbers(englishWords(value))).toEqual([String(value)]);
        expect(foldNumbers([String(value)])).toEqual([String(value)]);
      }),
      seeded,
    ));
});

describe('years', () => {
  test.each([
    ['nineteen ninety nine', '1999'],
    ['twenty twenty six', '2026'],
    ['nineteen oh five', '1905'],
    ['twenty ten', '2010'],
    ['eighteen twelve', '1812'],
  ])('%s: %s', (words, digits) => {
    expect(folded(words)).toBe(digits);
  });

  test.each([
    ['fourteen seven', '14 7'],
    ['twenty four seven', '24 7'],
    ['nineteen five', '19 5'],
    ['fifty fifty', '50 50'],
  ])('%s is none', (words, digits) => {
    expect(folded(words)).toBe(digits);
  });
});

describe('decades', () => {
  test.each([
    ['eighties', '80s'],
    ['nineteen eighties', '80s'],
    ['1980s', '80s'],
    ['80s', '80s'],
    ['twenty twenties', '20s'],
    ['2020s', '20s'],
    ['twenty tens', '10s'],
    ['2010s', '10s'],
    ['two thousands', '00s'],
    ['2000s', '00s'],
    ['noughties', '00s'],
    ['00s', '00s'],
    ['best of the nineties', 'best of the 90s'],
  ])('%s: %s', (words, digits) => {
    expect(folded(words)).toBe(digits);
  });
});

describe('ordinals', () => {
  test.each([
    ['first', '1st'],
    ['second', '2nd'],
    ['third', '3rd'],
    ['eleventh', '11th'],
    ['twelfth', '12th'],
    ['twenty first', '21st'],
    ['thirtieth', '30th'],
    ['one hundred eleventh', '111th'],
    ['hundredth', 'hundredth'],
    ['one hundredth', '100th'],
    ['two thousandth', '2000th'],
  ])('%s: %s', (words, digits) => {
    expect(folded(words)).toBe(digits);
  });

  test('every one below a million, in words or in digits', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), value => {
        const [digits = ''] = foldNumbers(englishOrdinalWords(value));
        expect(digits).toMatch(new RegExp(`^${value}(st|nd|rd|th)$`));
        expect(foldNumbers([digits])).toEqual([digits]);
      }),
      seeded,
    ));
});

describe('digits go the way of their words', () => {
  test.each([
    ['20 5', 'twenty five'],
    ['100 20', 'one hundred twenty'],
    ['19 80s', 'nineteen eighties'],
    ['20 1st', 'twenty first'],
    ['y2k', 'y two k'],
    ['3d', 'three d'],
    ['007', 'zero zero seven'],
    ['1234567', 'one two three four five six seven'],
  ])('"%s" is heard as "%s"', (written, heard) => {
    expect(foldNumbers(written.split(' ')).join('')).toBe(foldNumbers(heard.split(' ')).join(''));
  });

  test('and folding what was folded changes nothing', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('twenty', 'five', 'a', 'hundred', 'and', 'oh', 'eighties', 'road')),
        words => {
          const once = foldNumbers(words).join('');
          expect(foldNumbers(words.map(word => foldNumbers([word]).join(''))).join('')).toBe(once);
        },
      ),
      seeded,
    ));
});

test('other words pass, whatever they are', () => {
  expect(folded('road trip')).toBe('road trip');
  expect(foldNumbers([])).toEqual([]);
  expect(foldNumbers(['constructor', '夜'])).toEqual(['constructor', '夜']);
});

describe('words told at a glance to hold nothing to fold', () => {
  const some = fc.constantFrom(
    ...'road trip 5 0 00 007 20 100 2026 1000000 80s 1980s 00s 21st y2k twenty hundred thousand thousands oh o and a two'.split(
      ' ',
    ),
    '',
  );

  test('are never changed by folding', () =>
    fc.assert(
      fc.property(fc.array(some, { maxLength: 4 }), words => {
        fc.pre(isFolded(words));
        expect(foldNumbers(words)).toEqual(words);
      }),
      seeded,
    ));

  test.each(['road trip 2026', '80s', '5', 'best of the 90s'])('%s', words => {
    expect(isFolded(words.split(' '))).toBe(true);
  });

  test.each(['20 5', '1980s', '007', '2 thousand', 'twenty', '21st'])('not %s', words => {
    expect(isFolded(words.split(' '))).toBe(false);
  });
});
