// The words a slot may hold: as they are spoken, and each means one thing to the ear.
import { openSlotTypes } from '../../../src/skill/intents';
import { languageModel, locales, wordsOf } from './package-files';
import { plain } from './sentence';

describe.each(locales)('the slot values for %s', locale => {
  const { types } = languageModel(locale);
  const open = types.filter(({ name }) => (openSlotTypes as readonly string[]).includes(name));

  it('are written in words, as they are spoken', () => {
    for (const words of types.flatMap(({ values }) => values.flatMap(wordsOf))) {
      expect(words).toMatch(/^[\p{L}\p{M} '-]+$/u);
    }
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
