import fc from 'fast-check';
import { english } from '../../../src/speech/english/english';
import { spokenLocales } from '../../../src/speech/languages';
import type { Speech } from '../../../src/speech/ssml';
import { anyName, seeded } from '../../support/any-name';
import { playlist, song } from '../../support/in-memory-library';
import { ssmlProblems } from '../../support/ssml-problems';
import { plain } from '../../support/talk';
import { everyPhrase, isCard, isQuestion, isSpeech, type Said } from '../support/every-phrase';

const phrases = english('en-US');
const allSaid = (name: string, say = phrases): readonly Said[] => Object.values(everyPhrase(say, name)).flat();
const spoken = (said: readonly Said[]): readonly Speech[] =>
  said.flatMap(one => (isQuestion(one) ? [one.question, one.reprompt] : isSpeech(one) ? [one] : []));

/** Names that a voice can say, and names that it cannot. */
const names = ['Road Trip', 'Chill & Out', 'Mum\'s "Best" Mix', '<b>Loud</b>', 'Summer 🌞🏖️', 'AC/DC!', '夜のドライブ'];
const unsayable = ['', '   ', '🔥🔥🔥', '!?', 'Дорога домой', 'أغاني'];
const sweep = [...names, ...unsayable].map(name => [name]);

describe('whatever a playlist, a song or a person is called', () => {
  test('every sentence is well-formed SSML that Alexa takes', async () => {
    await fc.assert(
      fc.asyncProperty(anyName, async name => {
        expect(await ssmlProblems(...spoken(allSaid(name)))).toEqual([]);
      }),
      { ...seeded, numRuns: 60 },
    );
  });

  test('every sentence by itself, too', async () => {
    for (const speech of [...names, ...unsayable].flatMap(name => spoken(allSaid(name)))) {
      expect(await ssmlProblems(speech)).toEqual([]);
    }
  });

  test('no sentence says a word of JavaScript', () =>
    fc.assert(
      fc.property(anyName, name => {
        fc.pre(!/undefined|null|NaN|Infinity|object/i.test(name));
        for (const speech of spoken(allSaid(name)))
          expect(speech.ssml).not.toMatch(/undefined|\bnull\b|NaN|Infinity|\[object/);
      }),
      { ...seeded, numRuns: 50 },
    ));

  test('cards hold the true name, unescaped, and are never empty', () =>
    fc.assert(
      fc.property(anyName, name => {
        const cards = allSaid(name).filter(isCard);
        for (const { title, text } of cards) expect(title.trim() === '' || text.trim() === '').toBe(false);
        fc.pre(name.trim() !== '');
        expect(phrases.listCard(chunkOf(name)).text).toContain(`1. ${name.trim()}`);
      }),
      { ...seeded, numRuns: 100 },
    ));
});

describe('every question', () => {
  test.each(sweep)('about "%s" ends in a question mark, and so does what is asked again, in other words', name => {
    for (const [phrase, said] of Object.entries(everyPhrase(phrases, name))) {
      for (const { question, reprompt } of said.filter(isQuestion)) {
        const asked = [plain(question.ssml), plain(reprompt.ssml)] as const;
        expect([phrase, asked[0].at(-1), asked[1].at(-1)]).toEqual([phrase, '?', '?']);
        expect(asked[0]).not.toBe(asked[1]);
        expect(asked[0].endsWith(asked[1])).toBe(false);
      }
    }
  });

  test('asks one thing only', () => {
    const asked = allSaid('Road Trip').filter(isQuestion);
    for (const { question, reprompt } of asked) {
      expect(plain(question.ssml).match(/\?/g)).toHaveLength(1);
      expect(plain(reprompt.ssml).match(/\?/g)).toHaveLength(1);
    }
  });

  test('is asked of the listener, never told: what is only told has no question mark', () => {
    const told = allSaid('Road Trip').filter(isSpeech);
    for (const { ssml } of told) expect(plain(ssml)).not.toContain('?');
  });
});

describe('every sentence', () => {
  test.each(sweep)('with "%s" begins with a capital letter or a number and ends as a sentence does', name => {
    for (const speech of spoken(allSaid(name))) expect(plain(speech.ssml)).toMatch(/^[\p{Lu}\p{Lo}\d].*[.?!]$/u);
  });

  test.each(sweep)('with "%s" has no stray blanks or signs', name => {
    for (const speech of spoken(allSaid(name)))
      expect(plain(speech.ssml)).not.toMatch(/ {2}|[,;:] ?[.,;:]|[.?!] [.,;:?!]|\.\.| [.,;:?!]|[.,;:]{2}/);
  });

  test('says no number of nothing', () => {
    for (const speech of spoken(allSaid('Road Trip')))
      expect(plain(speech.ssml)).not.toMatch(/(?<![\d,.])0\b|\b1 (?:playlists|songs|seconds|minutes|hours)\b|-\d/);
  });

  test('reads a thousand as people write it', () => {
    const said = spoken(allSaid('Road Trip')).map(({ ssml }) => plain(ssml));
    expect(said.filter(sentence => sentence.includes('1,200')).length).toBeGreaterThan(10);
    expect(said.filter(sentence => sentence.includes('1200'))).toEqual([]);
  });
});

test.each(spokenLocales)('%s has every sentence', locale => {
  expect(spoken(allSaid('Road Trip', english(locale))).every(({ ssml }) => ssml.length > 3)).toBe(true);
});

test('dates and lists follow the place', () => {
  const changed = (locale: string) => {
    const said = everyPhrase(english(locale), 'Road Trip')
      .fact.filter(isSpeech)
      .map(({ ssml }) => ssml);
    return said.join(' ');
  };
  expect(changed('en-US').includes('on February 8, 2025')).toBe(true);
  expect(changed('en-GB').includes('on 8 February 2025')).toBe(true);
  expect(plain(english('en-US').entryChunk(byMany).ssml)).toContain('by Queen, David Bowie, and others');
  expect(plain(english('en-GB').entryChunk(byMany).ssml)).toContain('by Queen, David Bowie and others');
});

const chunkOf = (name: string) => ({
  filter: null,
  playlists: [playlist(name)],
  offset: 0,
  total: 1,
  partOf: null,
});
const byMany = {
  name: 'Road Trip',
  entries: [song('Song', { artists: ['Queen', 'David Bowie', 'Brian Eno'] })],
  offset: 0,
  total: 1,
};
