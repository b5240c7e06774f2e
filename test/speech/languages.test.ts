import fc from 'fast-check';
import { nearestLocale, phrasesFor, spokenLocales } from '../../src/speech/languages';
import { seeded } from '../support/any-name';

describe('a locale is answered', () => {
  test.each(spokenLocales.map(locale => [locale]))('%s in its own words', locale => {
    expect(nearestLocale(locale)).toBe(locale);
  });

  test.each([
    ['en-gb', 'en-GB'],
    ['EN-us', 'en-US'],
    ['en-NZ', 'en-US'],
    ['en', 'en-US'],
    ['en_ZA', 'en-US'],
    ['de-DE', 'en-US'],
    ['', 'en-US'],
    ['constructor', 'en-US'],
    ['__proto__', 'en-US'],
  ])('%j as %s', (locale, spoken) => {
    expect(nearestLocale(locale)).toBe(spoken);
  });

  test('whatever the string, with phrases', () =>
    fc.assert(
      fc.property(fc.string(), locale => {
        expect(phrasesFor(locale).goodbye().ssml).toBe('Goodbye.');
      }),
      seeded,
    ));
});

test('phrases are made once for each locale', () => {
  expect(phrasesFor('en-GB')).toBe(phrasesFor('en-gb'));
  expect(phrasesFor('en-GB')).not.toBe(phrasesFor('en-US'));
});
