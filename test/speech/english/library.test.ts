import { amountsFor } from '../../../src/speech/english/amounts';
import { playlistLine, readSoFar } from '../../../src/speech/english/library';
import { playlist } from '../../support/in-memory-library';

const amounts = amountsFor('en-US');

test('a library read to its end needs no word about it; one that was not says how far it came', () => {
  expect(readSoFar(null, amounts).ssml).toBe('');
  expect(readSoFar({ seen: 150, of: 1_200 }, amounts).ssml).toBe('I got through 150 of your 1,200 playlists.');
});

describe('a playlist on a card', () => {
  test.each([
    [playlist('Gym', { entryCount: 51, link: 'https://a' }), 'Gym (Ann, 51 songs)\nhttps://a'],
    [playlist('Gym', { entryCount: 0, link: null }), 'Gym (Ann, no songs)'],
    [playlist('Gym', { entryCount: null, ownerName: null, link: null }), 'Gym'],
    [playlist('', { entryCount: null, link: null }), '(untitled) (Ann)'],
    [null, '(not shown by Spotify)'],
  ])('%#', (shown, line) => {
    expect(playlistLine(shown, amounts)).toBe(line);
  });
});
