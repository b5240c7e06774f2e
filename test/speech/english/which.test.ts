import { english } from '../../../src/speech/english/english';
import { playlist } from '../../support/in-memory-library';
import { plain } from '../../support/talk';

const say = english('en-US');
const which = (...args: Parameters<typeof say.whichOfThese>) => plain(say.whichOfThese(...args).question.ssml);
const partOf = { seen: 150, of: 400 };
const lenas = { id: 'l', ownerId: 'lena', ownerName: 'Lena' };

describe('several playlists that may be meant', () => {
  test('are told apart by their names', () => {
    expect(which([playlist('Chill'), playlist('Chill Out')], 0)).toBe(
      'I know 2 like that: the first, Chill; the second, Chill Out. Which one do you mean?',
    );
  });

  test('of one name are told apart by their owners', () => {
    expect(which([playlist('Chill'), playlist('Chill', lenas)], 0)).toBe(
      'I know 2 like that: the first, Chill, by Ann; the second, Chill, by Lena. Which one do you mean?',
    );
  });

  test('of one name to the ear are namesakes, however they are written', () => {
    expect(which([playlist('Chill'), playlist('✨ CHILL ✨', lenas)], 0)).toContain(
      'Chill, by Ann; the second, CHILL, by Lena',
    );
  });

  test("of one name are the listener's own or somebody else's", () => {
    expect(which([playlist('Chill'), playlist('Chill', lenas)], 0, 'ann')).toContain(
      'the first, Chill, your own; the second, Chill, by Lena.',
    );
  });

  test('of one name and owner are told apart by their size', () => {
    const twins = [playlist('Chill', { entryCount: 64 }), playlist('Chill', { id: 'other', entryCount: 1 })];
    expect(which(twins, 0)).toContain('Chill, by Ann, with 64 songs; the second, Chill, by Ann, with one song.');
  });

  test('of owners who share a display name are told apart by their size', () => {
    const other = playlist('Chill', { ...lenas, ownerName: 'ann', entryCount: 0 });
    expect(which([playlist('Chill', { entryCount: 64 }), other], 0)).toContain(
      'by Ann, with 64 songs; the second, Chill, by ann, with no songs.',
    );
  });

  test('of an owner without a name are told by their size', () => {
    const nameless = playlist('Chill', { id: 'n', ownerId: 'n', ownerName: null, entryCount: 5 });
    expect(which([nameless, playlist('Chill')], 0)).toContain(
      'the first, Chill, with 5 songs; the second, Chill, by Ann.',
    );
  });

  test.each([
    [1, 'One more fits. A longer name helps me. Which one do you mean?'],
    [9, '9 more fit. A longer name helps me. Which one do you mean?'],
  ])('and %i more are counted', (more, said) => {
    const three = [playlist('Summer 1'), playlist('Summer 2'), playlist('Summer 3')];
    expect(which(three, more)).toMatch(
      new RegExp(`^I know ${3 + more} like that: .*the third, Summer 3\\. ${said.replace(/[.?]/g, '\\$&')}$`),
    );
  });

  test('stand on a card with true names, owners and sizes', () => {
    expect(
      say.choiceCard([
        playlist('🎉 Chill', { entryCount: 64 }),
        playlist('Chill', { ...lenas, link: null, entryCount: null }),
      ]),
    ).toEqual({
      title: 'Which one do you mean?',
      text: '1. 🎉 Chill (Ann, 64 songs)\nhttps://open.spotify.com/playlist/%F0%9F%8E%89%20Chill\n2. Chill (Lena)',
    });
  });
});

describe('a name that fits none', () => {
  test('gets the nearest told', () => {
    expect(plain(say.nearest('gin', playlist('Gym'), null).ssml)).toBe("I didn't find gin. The nearest is Gym.");
  });

  test('says how far the search came', () => {
    const soFar = 'I got through 150 of your 400 playlists.';
    expect(plain(say.nearest('gin', playlist('Gym'), partOf).ssml)).toBe(
      `${soFar} I didn't find gin. The nearest is Gym.`,
    );
    expect(plain(say.notFound('gin', partOf).ssml)).toBe(`${soFar} I didn't find a playlist called gin.`);
  });

  test('that cannot be said is not called anything', () => {
    expect(plain(say.notFound('…', null).ssml)).toBe("I didn't find that playlist.");
    expect(plain(say.nearest('…', playlist('Gym'), null).ssml)).toBe("I didn't find that. The nearest is Gym.");
  });
});

describe('whether there is one', () => {
  test.each([
    [87, 'Yes, you have Gym, with 87 songs.'],
    [1, 'Yes, you have Gym, with one song.'],
    [0, 'Yes, you have Gym, with no songs.'],
    [null, 'Yes, you have Gym.'],
  ])('with %s songs', (entryCount, said) => {
    expect(plain(say.doYouHave(playlist('Gym', { entryCount })).ssml)).toBe(said);
  });

  test('is told with its place in the list, where that is known', () => {
    expect(plain(say.doYouHave(playlist('Gym', { entryCount: 87 }), 1_200).ssml)).toBe(
      'Yes, you have Gym, number 1,200 in your list, with 87 songs.',
    );
  });
});

test.each([
  [0, "I haven't named any just now."],
  [1, 'I named only one just now.'],
  [5, 'I named only 5 just now.'],
])('a place beyond the %i just named', (named, said) => {
  expect(plain(say.namedOnly(named).ssml)).toBe(said);
});
