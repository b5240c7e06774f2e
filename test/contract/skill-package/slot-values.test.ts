// The words a slot may hold: each means one thing, and none is longer than Alexa allows.
import { openSlotTypes } from '../../../src/skill/intents';
import { languageModel, locales, wordsOf } from './package-files';
import { plain } from './sentence';

const longestValue = 140;

describe.each(locales)('the slot values for %s', locale => {
  const { types } = languageModel(locale);
  const open = types.filter(({ name }) => (openSlotTypes as readonly string[]).includes(name));

  it('are there for every type', () => {
    for (const { values } of types) expect(values.length).toBeGreaterThan(0);
  });

  it('have something to say, without stray spaces, in at most 140 characters', () => {
    for (const words of types.flatMap(({ values }) => values.flatMap(wordsOf))) {
      expect(words).toBe(words.trim().replace(/\s+/g, ' '));
      expect(words).not.toBe('');
      expect(words.length).toBeLessThanOrEqual(longestValue);
    }
  });

  it('are written in words, as they are spoken', () => {
    for (const words of types.flatMap(({ values }) => values.flatMap(wordsOf))) {
      expect(words).toMatch(/^[\p{L}\p{M} '-]+$/u);
    }
  });

  test.each(types)('have ids of their own in $name', ({ values }) => {
    const ids = values.map(({ id }) => id).filter(id => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(types)('stand once in $name', ({ values }) => {
    const words = values.flatMap(wordsOf).map(text => text.toLowerCase());
    expect(words.filter((text, index) => words.indexOf(text) !== index)).toEqual([]);
  });

  test.each(types)('mean one thing in $name, even with contractions written out', ({ values }) => {
    const meaning = new Map<string, string>();
    for (const value of values) {
      for (const words of wordsOf(value)) {
        const key = plain(words);
        expect({ words, means: meaning.get(key) ?? value.name.value }).toEqual({ words, means: value.name.value });
        meaning.set(key, value.name.value);
      }
    }
  });

  test.each(open)('show in $name what playlists are called: 60 to 100 names of one to six words', ({ values }) => {
    expect(values.length).toBeGreaterThanOrEqual(60);
    expect(values.length).toBeLessThanOrEqual(100);
    for (const { name } of values) expect(name.value.split(' ').length).toBeLessThanOrEqual(6);
  });
});
