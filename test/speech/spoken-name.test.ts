import fc from 'fast-check';
import { englishHearing } from '../../src/speech/english/hearing';
import { cut, spokenName } from '../../src/speech/spoken-name';
import { anyName, seeded } from '../support/any-name';

const spellOut = (text: string) => text.replace(/\s*&\s*/g, ' and ');
const english = (name: string) => englishHearing.spokenForm(name);
const spoken = (name: string) => spokenName(name, spellOut);
const length = (text: string) => [...new Intl.Segmenter().segment(text)].length;

describe('a name as spoken', () => {
  test.each([
    ['Road Trip', 'Road Trip'],
    ['Summer 🌞🏖️', 'Summer'],
    ['🎉🎉 Party 🎉🎉', 'Party'],
    ['I 🇫🇷 Paris', 'I Paris'],
    ['Family 👨‍👩‍👧‍👦 Mix', 'Family Mix'],
    ['Rock&Roll', 'Rock and Roll'],
    ['~*~ Chill ~*~', 'Chill'],
    ['«Chill»', 'Chill'],
    ['•••| Chill |•••', 'Chill'],
    ['- Chill -', 'Chill'],
    ['Chill…', 'Chill'],
    ['Best of.', 'Best of'],
    ['R.E.M.', 'R.E.M.'],
    ['Hey!!!', 'Hey!'],
    ['!? What ?', 'What?'],
    ['Loud 🔊, Louder', 'Loud, Louder'],
    ['Hidden\u200b Words', 'Hidden Words'],
    ['Ｗｉｄｅ', 'Wide'],
    ['a\u0000b', 'a b'],
    ['%Running', 'Running'],
    ['<b>Loud</b>', 'Loud'],
    ['夜のドライブ', '夜のドライブ'],
    ["Mum's", "Mum's"],
  ])('%j: %j', (name, said) => {
    expect(spoken(name)).toBe(said);
  });

  test.each(['', '   ', '🔥🔥🔥', '!?', '~~~', '\ud800', '\u200b'])('%j cannot be said', name => {
    expect(spoken(name)).toBeNull();
  });

  test('is cut near fifty characters, between words', () => {
    const name = 'Songs for when it has been raining since Tuesday and the whole house smells of soup';
    expect(spoken(name)).toBe('Songs for when it has been raining since Tuesday');
  });

  test('is read no further than anybody would write, however long it is', () => {
    const given: number[] = [];
    const said = spokenName('Chill &  '.repeat(40_000), text => {
      given.push(text.length);
      return spellOut(text);
    });
    expect(given).toEqual([500]);
    expect(said).toMatch(/^Chill and Chill and/);
  });

  test('may begin after any number of blanks', () => {
    expect(spoken(`${' '.repeat(1_000)}Chill`)).toBe('Chill');
  });

  test('keeps its accents, but no stack of them', () => {
    expect(spoken(`Z${'\u0335'.repeat(60)}algo Việt`)).toBe('Z\u0335\u0335algo Việt');
  });

  test.each([
    ['marks of one script', 'क्'.repeat(100_000)],
    ['letters that Unicode takes for one', 'ᄀ'.repeat(100_000)],
    ['marks of several', `Z${'\u0335\u20d0\u1ab0'.repeat(100_000)}`],
  ])('made of %s is no longer than a breath either', (_, name) => {
    expect(spoken(name)?.length).toBeLessThanOrEqual(200);
  });

  test('is never much longer than a breath, has no stray blanks and says itself again', () =>
    fc.assert(
      fc.property(anyName, name => {
        const said = spoken(name);
        fc.pre(said !== null);
        expect(length(said)).toBeLessThanOrEqual(50);
        expect(said.length).toBeLessThanOrEqual(200);
        expect(said).toBe(said.trim().replace(/\s+/g, ' '));
        expect(said).toMatch(/[\p{L}\p{N}]/u);
        expect(spoken(said)).toBe(said);
      }),
      seeded,
    ));
});

const plainWord = fc.constantFrom(
  ...'Road trip my The 80s 1999 vol pt vs rnb r n b captain volix x 2vol 3 ii a'.split(' '),
);
const plainName = fc.array(fc.tuple(plainWord, fc.constantFrom(' ', ' ', '  ', '')), { minLength: 1, maxLength: 30 });

describe('a name of plain words', () => {
  test('is said as it would be if all of the rules were asked', () =>
    fc.assert(
      fc.property(plainName, words => {
        const name = words.flat().join('');
        expect(english(name)).toBe(english(`\u200b${name}`)); // which is no plain word, and then taken off
      }),
      seeded,
    ));

  test('has its signs spelt as if all of the rules were asked', () =>
    fc.assert(
      fc.property(plainName, words => {
        const name = `Mix ${words.flat().join('')} mix`;
        expect(englishHearing.spellOut(`${name} °`)).toBe(`${englishHearing.spellOut(name)}  degrees `);
      }),
      seeded,
    ));
});

describe('a text cut', () => {
  test('stays whole when it is short enough', () => {
    expect(cut('Road Trip', 9)).toBe('Road Trip');
  });

  test('ends before a word it has no room for', () => {
    expect(cut('Road Trip Snacks', 12)).toBe('Road Trip');
  });

  test('ends within a word where there is no blank near', () => {
    expect(cut('Donaudampfschifffahrt', 10)).toBe('Donaudampf');
    expect(cut('A Donaudampfschifffahrt', 12)).toBe('A Donaudampf');
  });

  test('never breaks a character of several parts', () => {
    expect(cut('🇩🇪🇫🇷🇮🇹', 2)).toBe('🇩🇪🇫🇷');
    expect(cut('👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 3)).toBe('👨‍👩‍👧‍👦');
  });

  test('looks at no more of it than can stay', () => {
    const segment = jest.spyOn(Intl.Segmenter.prototype, 'segment');
    expect(cut('Road Trīp '.repeat(30_000), 19)).toBe('Road Trīp Road Trīp');
    expect(segment).not.toHaveBeenCalled(); // in Latin letters it need not be asked
    expect(cut('Road Τrip '.repeat(30_000), 19)).toBe('Road Τrip Road Τrip');
    expect(segment.mock.calls.map(([looked]) => looked.length)).toEqual([77]);
    segment.mockRestore();
  });
});
