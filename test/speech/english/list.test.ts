import { english } from '../../../src/speech/english/english';
import type { ListChunk } from '../../../src/speech/phrases';
import { numbered, playlist } from '../../support/in-memory-library';
import { plain } from '../../support/talk';

const say = english('en-US');
const five = ['Road Trip', 'Chill', '🔥', 'Gym', 'Rock & Roll'].map(name => playlist(name));
const chunk = (more: Partial<ListChunk> = {}): ListChunk => ({
  filter: null,
  playlists: five,
  offset: 0,
  total: 42,
  partOf: null,
  ...more,
});
const heard = (more?: Partial<ListChunk>) => plain(say.listChunk(chunk(more)).ssml);
const partOf = { seen: 150, of: 400 };

describe('the list of playlists', () => {
  test('begins with the total and the first five, told apart by ear', () => {
    expect(heard()).toBe(
      'You have 42 playlists. The first 5: Road Trip; Chill; an untitled playlist, number 3; Gym; Rock and Roll.',
    );
    expect(say.listChunk(chunk()).ssml).toContain('Road Trip<break time="350ms"/> Chill');
  });

  test('that fits into one breath is just told', () => {
    expect(heard({ playlists: five.slice(0, 2), total: 2 })).toBe('You have 2 playlists: Road Trip; Chill.');
    expect(heard({ playlists: five.slice(0, 1), total: 1 })).toBe('You have one playlist: Road Trip.');
  });

  test('goes on with its range and the total', () => {
    expect(heard({ offset: 5 })).toMatch(/^6 to 10 of 42: Road Trip; Chill; an untitled playlist, number 8;/);
    expect(heard({ offset: 41, playlists: five.slice(0, 1) })).toBe('Number 42 of 42: Road Trip.');
    expect(heard({ offset: 1_195, total: 1_200 })).toMatch(/^1,196 to 1,200 of 1,200:/);
  });

  test('keeps the place of one that Spotify does not show', () => {
    expect(heard({ offset: 1_199, total: 1_200, playlists: [null] })).toBe(
      'Number 1,200 of 1,200: number 1,200, which Spotify does not show me.',
    );
  });

  test.each([
    ['own', 'You have 42 playlists of your own. The first 5:'],
    ['followed', 'You have 42 playlists by others. The first 5:'],
    ['shared', 'You have 42 playlists that others may edit. The first 5:'],
  ] as const)('of %s ones says which', (filter, opening) => {
    expect(heard({ filter }).startsWith(opening)).toBe(true);
  });

  test.each([
    ['own', 'None of them is your own.', '42 of them are your own. The first 5:'],
    ['followed', 'None of them is by others.', '42 of them are by others. The first 5:'],
    ['shared', 'None of them is open for others to edit.', '42 of them are open for others to edit. The first 5:'],
  ] as const)('of %s ones claims nothing about playlists that did not come', (filter, none, some) => {
    const soFar = 'I got through 150 of your 400 playlists.';
    expect(heard({ filter, partOf }).startsWith(`${soFar} ${some}`)).toBe(true);
    expect(plain(say.listHasNone(filter, partOf).ssml)).toBe(`${soFar} ${none}`);
  });

  test.each([
    [null, 'You have no playlists in your Spotify library yet.'],
    ['own', 'You have no playlists of your own.'],
    ['followed', 'You follow no playlists made by others.'],
    ['shared', 'You have no playlists that others may edit.'],
  ] as const)('narrowed to %s may be empty', (filter, said) => {
    expect(plain(say.listHasNone(filter, null).ssml)).toBe(said);
  });

  test('says where it ends', () => {
    expect(plain(say.listIsOver(42).ssml)).toBe('That was the last of the 42.');
    expect(plain(say.listIsOver(1).ssml)).toBe('That was the only one.');
  });

  test.each([
    [0, 'There is nothing in this list.'],
    [1, 'There is only one playlist in this list.'],
    [2, 'This list goes from number 1 to 2.'],
    [1_200, 'This list goes from number 1 to 1,200.'],
  ])('of %i says which numbers there are', (total, said) => {
    expect(plain(say.listOutOfRange(total).ssml)).toBe(said);
  });
});

describe('the number of playlists', () => {
  test.each([
    [{ own: 30, followed: 12, shared: 0, hidden: 0 }, 'You have 42 playlists: 30 of your own and 12 that you follow.'],
    [
      { own: 30, followed: 10, shared: 1, hidden: 2 },
      'You have 42 playlists: 30 of your own, 10 that you follow, and 2 that Spotify does not show me. One of all these is open for others to edit.',
    ],
    [
      { own: 2, followed: 0, shared: 2, hidden: 0 },
      'You have 2 playlists: all of them your own. Of all these, 2 are open for others to edit.',
    ],
    [{ own: 0, followed: 1_200, shared: 0, hidden: 0 }, 'You have 1,200 playlists: all of them made by others.'],
    [{ own: 1, followed: 0, shared: 0, hidden: 0 }, 'You have one playlist, your own.'],
    [
      { own: 0, followed: 1, shared: 1, hidden: 0 },
      'You have one playlist, made by somebody else. It is open for others to edit.',
    ],
    [{ own: 0, followed: 0, shared: 0, hidden: 1 }, 'You have one playlist, which Spotify does not show me.'],
    [{ own: 0, followed: 0, shared: 0, hidden: 0 }, 'You have no playlists in your Spotify library yet.'],
  ])('%j', (split, said) => {
    expect(plain(say.counts({ total: split.own + split.followed + split.hidden, split }).ssml)).toBe(said);
  });

  test('stays undivided when not all could be read', () => {
    expect(plain(say.counts({ total: 400, split: null }).ssml)).toBe(
      "You have 400 playlists. I couldn't read enough just now to say which are your own.",
    );
  });
});

describe('the card of a list', () => {
  test('holds the true names, owners, sizes and links, and their numbers', () => {
    const playlists = [
      playlist('🔥 & <b>', { entryCount: 87 }),
      null,
      playlist(' ', { ownerName: null, entryCount: 1, link: null }),
    ];
    expect(say.listCard(chunk({ playlists, offset: 5 }))).toEqual({
      title: 'Your playlists: 6–8 of 42',
      text: [
        '6. 🔥 & <b> (Ann, 87 songs)',
        'https://open.spotify.com/playlist/%F0%9F%94%A5%20%26%20%3Cb%3E',
        '7. (not shown by Spotify)',
        '8. (untitled) (one song)',
      ].join('\n'),
    });
  });

  test.each([
    ['own', 'Playlists you made: 1–5 of 42'],
    ['followed', 'Playlists you follow: 1–5 of 42'],
    ['shared', 'Playlists others may edit: 1–5 of 42'],
  ] as const)('of %s ones says which', (filter, title) => {
    expect(say.listCard(chunk({ filter })).title).toBe(title);
  });

  test('gives a single place a single number', () => {
    expect(say.listCard(chunk({ playlists: numbered(1), offset: 1_199, total: 1_200 })).title).toBe(
      'Your playlists: 1,200 of 1,200',
    );
  });
});
