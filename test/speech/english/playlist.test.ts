import type { Entry } from '../../../src/music/entry';
import { english } from '../../../src/speech/english/english';
import type { Contents } from '../../../src/speech/phrases';
import { episode, playlist, song, songs, unavailable } from '../../support/in-memory-library';
import { plain } from '../../support/talk';

const say = english('en-US');
const contents = (songCount: number, episodes: number, durationMs: number | null): Contents => ({
  total: songCount + episodes,
  kinds: { songs: songCount, episodes, unavailable: 0 },
  length: durationMs === null ? null : { durationMs, partOf: null },
});
const opened = (holding: Contents, name = 'Road Trip') => plain(say.opened(playlist(name), holding).ssml);
const chunk = (entries: readonly Entry[], offset: number, total: number) =>
  plain(say.entryChunk({ name: 'Road Trip', entries, offset, total }).ssml);

describe('an opened playlist', () => {
  test.each([
    [contents(87, 0, 19_800_000), 'Road Trip, 87 songs, 5 hours and 30 minutes.'],
    [contents(1, 0, 180_000), 'Road Trip, one song, 3 minutes.'],
    [contents(12, 3, 3_600_000), 'Road Trip, 12 songs and 3 episodes, 1 hour.'],
    [contents(1, 1, 3_600_000), 'Road Trip, one song and one episode, 1 hour.'],
    [contents(0, 14, 3_600_000), 'Road Trip, 14 episodes, 1 hour.'],
    [contents(3, 0, 0), 'Road Trip, 3 songs.'],
    [{ total: 1_200, kinds: null, length: null }, 'Road Trip, 1,200 songs.'],
  ])('%j', (holding, said) => {
    expect(opened(holding)).toBe(said);
  });

  test('whose length is known only in part does not tell it', () => {
    expect(opened({ total: 300, kinds: null, length: { durationMs: 5_000, partOf: { seen: 1, of: 300 } } })).toBe(
      'Road Trip, 300 songs.',
    );
  });

  test('without a sayable name begins a sentence all the same', () => {
    expect(opened(contents(2, 0, 60_000), '🔥')).toBe('An untitled playlist, 2 songs, 1 minute.');
  });
});

describe('its songs', () => {
  test('begin with the first five', () => {
    expect(chunk(songs(5), 0, 87)).toBe(
      'The first 5: Song 1 by The Band; Song 2 by The Band; Song 3 by The Band; Song 4 by The Band; Song 5 by The Band.',
    );
  });

  test('are just told where there are no more', () => {
    expect(chunk([song('A'), episode('B')], 0, 2)).toBe('They are: A by The Band; the episode B, from The Show.');
    expect(chunk([song('A')], 0, 1)).toBe('It is A by The Band.');
  });

  test('go on with their range and the total', () => {
    expect(chunk([song('A'), unavailable], 1_195, 1_200)).toBe(
      '1,196 to 1,197 of 1,200: A by The Band; number 1,197 is no longer available.',
    );
    expect(chunk([song('A')], 86, 87)).toBe('Number 87 of 87: A by The Band.');
  });

  test('that are gone and stand alone make a sentence of their own', () => {
    expect(chunk([unavailable], 0, 1)).toBe('It is no longer available.');
    expect(chunk([unavailable], 86, 87)).toBe('Number 87 of 87 is no longer available.');
  });

  test('are told one by one with their number', () => {
    expect(plain(say.oneEntry(song('A'), 20).ssml)).toBe('Number 20 is A by The Band.');
    expect(plain(say.oneEntry(unavailable, 1_200).ssml)).toBe('Number 1,200 is no longer available.');
  });

  test.each([
    [0, 'Road Trip is empty.'],
    [1, 'There is only one song in Road Trip.'],
    [87, 'Road Trip goes from number 1 to 87.'],
  ])('%i of them have these numbers', (total, said) => {
    expect(plain(say.entriesOutOfRange('Road Trip', total).ssml)).toBe(said);
  });

  test('stand on a card under their true names', () => {
    const entries = [song('<A> & B', { artists: ['Q', 'R'] }), unavailable, episode('E', { show: null })];
    expect(say.entryCard({ name: ' ', entries, offset: 5, total: 1_200 })).toEqual({
      title: '(untitled): 6–8 of 1,200',
      text: '6. <A> & B — Q, R\n7. (no longer available)\n8. E',
    });
  });
});

describe('a playlist whose songs Spotify keeps back', () => {
  const why = 'Spotify lets me read songs only in playlists that are yours or that you help to edit.';

  test.each([
    [{ entryCount: 50 }, `Charts by Ann, 50 songs. ${why}`],
    [{ entryCount: null }, `Charts by Ann. ${why}`],
    [{ entryCount: 1, ownerName: null }, `Charts, one song. ${why}`],
    [{ entryCount: 1, ownerName: '🔥' }, `Charts by somebody whose name I can't pronounce, one song. ${why}`],
  ])('tells what is known, and why no more: %j', (more, said) => {
    expect(plain(say.notReadable(playlist('Charts', more)).ssml)).toBe(said);
  });
});
