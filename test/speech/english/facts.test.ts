import type { Aspect } from '../../../src/music/aspect';
import { english } from '../../../src/speech/english/english';
import type { Facts } from '../../../src/speech/phrases';
import { playlist } from '../../support/in-memory-library';
import { plain } from '../../support/talk';

const say = english('en-US');
const NOW_MS = Date.UTC(2026, 2, 15, 12);
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

const known: Facts = {
  playlist: playlist('Road Trip', { description: 'Windows down, volume up' }),
  contents: {
    total: 87,
    kinds: { songs: 84, episodes: 3, unavailable: 0 },
    length: { durationMs: 5.5 * HOUR_MS, partOf: null },
  },
  ownedByListener: true,
  newestAddedAtMs: NOW_MS - 3 * DAY_MS,
  nowMs: NOW_MS,
};
const nothingIn = {
  total: 0,
  kinds: { songs: 0, episodes: 0, unavailable: 0 },
  length: { durationMs: 0, partOf: null },
};
const inPart = { total: 1_200, kinds: null, length: { durationMs: 27 * HOUR_MS, partOf: { seen: 400, of: 1_200 } } };
const lenas = playlist('Chill', { ownerId: 'lena', ownerName: 'Lena', entryCount: 64 });
const keptBack: Facts = { ...known, playlist: lenas, contents: null, ownedByListener: false, newestAddedAtMs: null };
const tell = (aspect: Aspect, more: Partial<Facts> = {}) => plain(say.fact(aspect, { ...known, ...more }).ssml);

describe('exactly what was asked', () => {
  test.each<[Aspect, string]>([
    ['count', 'There are 84 songs and 3 episodes in Road Trip.'],
    ['length', 'Road Trip is 5 hours and 30 minutes long.'],
    ['owner', 'Road Trip was made by you.'],
    ['description', 'The description of Road Trip says: Windows down, volume up.'],
    ['changed', 'The newest entry in Road Trip was added 3 days ago.'],
    [
      'all',
      'Road Trip was made by you and holds 84 songs and 3 episodes, 5 hours and 30 minutes, the newest added 3 days ago. Its description says: Windows down, volume up.',
    ],
  ])('%s', (aspect, said) => {
    expect(tell(aspect)).toBe(said);
  });
});

describe('an empty playlist', () => {
  test.each<[Aspect, string]>([
    ['count', 'Road Trip is empty.'],
    ['length', 'Road Trip is empty.'],
    ['changed', 'Road Trip is empty.'],
    ['all', 'Road Trip was made by you and is empty. Its description says: Windows down, volume up.'],
  ])('%s', (aspect, said) => {
    expect(tell(aspect, { contents: nothingIn, newestAddedAtMs: null })).toBe(said);
  });
});

describe('a playlist that could be read only in part', () => {
  test.each<[Aspect, string]>([
    ['count', 'There are 1,200 songs in Road Trip.'],
    ['length', 'Road Trip is at least 27 hours long: I could count 400 of its 1,200 songs.'],
    ['changed', "The newest song I got to in Road Trip was added 3 days ago. I couldn't look at the rest."],
    [
      'all',
      'Road Trip was made by you and holds 1,200 songs, at least 27 hours in the 400 I could count. Its description says: Windows down, volume up.',
    ],
  ])('%s', (aspect, said) => {
    expect(tell(aspect, { contents: inPart })).toBe(said);
  });
});

describe('a playlist whose songs Spotify keeps back', () => {
  const why = 'I can read only playlists that are yours or that you help to edit.';

  test.each<[Aspect, string]>([
    ['count', 'There are 64 songs in Chill.'],
    ['length', `Spotify keeps the songs of Chill back from me, so I can't say how long it is. ${why}`],
    ['owner', 'Chill was made by Lena.'],
    ['description', 'Chill has no description.'],
    ['changed', `Spotify keeps the songs of Chill back from me, so I can't say when it last changed. ${why}`],
    ['all', 'Chill was made by Lena and holds 64 songs. It has no description.'],
  ])('%s', (aspect, said) => {
    expect(tell(aspect, keptBack)).toBe(said);
  });

  test('and whose size is unknown', () => {
    const unknown = { ...keptBack, playlist: { ...lenas, entryCount: null, ownerName: null } };
    expect(tell('count', unknown)).toBe(
      `Spotify keeps the songs of Chill back from me, so I can't say how many songs are in it. ${why}`,
    );
    expect(tell('all', unknown)).toBe(
      'Chill was made by somebody without a display name. Spotify does not tell me how many songs are in it. It has no description.',
    );
  });
});

describe('who made it', () => {
  test.each([
    [{ collaborative: true }, true, 'Road Trip was made by you and is open for others to edit.'],
    [{ ownerName: 'Jonas', collaborative: true }, false, 'Road Trip was made by Jonas and is open for others to edit.'],
    [{ ownerName: 'Jonas' }, null, 'Road Trip was made by Jonas.'],
    [{ ownerName: null }, false, 'Road Trip was made by somebody without a display name.'],
    [{ ownerName: '✨' }, false, "Road Trip was made by somebody whose name I can't pronounce."],
  ])('%j', (more, ownedByListener, said) => {
    expect(tell('owner', { playlist: playlist('Road Trip', more), ownedByListener })).toBe(said);
  });

  test('is told of a shared one along with the rest', () => {
    const shared = playlist('Family Mix', { collaborative: true });
    expect(tell('all', { playlist: shared })).toBe(
      'Family Mix was made by you, is open for others to edit, and holds 84 songs and 3 episodes, 5 hours and 30 minutes, the newest added 3 days ago. It has no description.',
    );
  });
});

test('one song is counted in the singular', () => {
  const contents = {
    total: 1,
    kinds: { songs: 1, episodes: 0, unavailable: 0 },
    length: { durationMs: 61_000, partOf: null },
  };
  expect(tell('count', { contents })).toBe('There is one song in Road Trip.');
  expect(tell('length', { contents })).toBe('Road Trip is 1 minute and 1 second long.');
});

test('a playlist of songs that are all gone has no length', () => {
  const contents = {
    total: 2,
    kinds: { songs: 0, episodes: 0, unavailable: 2 },
    length: { durationMs: 0, partOf: null },
  };
  expect(tell('length', { contents })).toBe('There is nothing in Road Trip that could play.');
});

test('a change that Spotify does not date is not guessed', () => {
  expect(tell('changed', { newestAddedAtMs: null })).toBe('Spotify does not say when Road Trip last changed.');
});

test('a description that no voice can read is told to be there', () => {
  const described = playlist('Road Trip', { description: '✨✨✨' });
  expect(tell('description', { playlist: described })).toBe("Road Trip has a description that I can't read aloud.");
  expect(tell('all', { playlist: described })).toMatch(/ It has a description that I can't read aloud\.$/);
});

describe('the card', () => {
  test('holds all that is known, under the true name', () => {
    expect(say.factCard({ ...known, playlist: playlist('🚗 & <Road>', { description: 'A & B' }) })).toEqual({
      title: '🚗 & <Road>',
      text: 'By Ann\n84 songs and 3 episodes\n5 hours and 30 minutes\nNewest entry added 3 days ago\nA & B',
    });
  });

  test('claims no more than was read', () => {
    expect(say.factCard({ ...known, contents: inPart, playlist: playlist('Big') }).text).toBe(
      'By Ann\n1,200 songs\nAt least 27 hours in the 400 I could count',
    );
  });

  test('is never empty', () => {
    const nameless = { ...lenas, ownerName: null, entryCount: null };
    expect(say.factCard({ ...keptBack, playlist: nameless }).text).toBe('By somebody without a display name');
  });

  test('leads to Spotify', () => {
    expect(say.onSpotify('https://open.spotify.com/playlist/a')).toBe(
      'On Spotify: https://open.spotify.com/playlist/a',
    );
  });
});
