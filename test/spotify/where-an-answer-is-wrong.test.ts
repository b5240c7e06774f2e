// The log names the place of an answer that is not as promised: it is all a maintainer has to go by.
import { listenerEndpoint } from '../../src/spotify/endpoints/me';
import { checkStretch } from '../../src/spotify/endpoints/paging';
import { playlistEndpoint } from '../../src/spotify/endpoints/playlist';
import { asCount, asId } from '../../src/spotify/json-checks';
import { readPlaces } from '../../src/spotify/places';
import { toEntry } from '../../src/spotify/to-entry';
import { entry, episode, fullPlaylist, paging, PLAYLIST_ID, track, wireListener } from './support/wire-samples';

const listener = (changes: object) => listenerEndpoint().parse({ ...wireListener, ...changes });
const opened = (body: unknown) => playlistEndpoint(PLAYLIST_ID).parse(body);
const contents = (changes: object) => opened({ ...fullPlaylist(), items: { ...paging([]), ...changes } });
const song = (changes: object) => toEntry(entry({ item: { ...track(), ...changes } as never }), '$.items[3]');
const show = (changes: object) => toEntry(entry({ item: { ...episode(), ...changes } as never }), '$.items[3]');

test.each<readonly [string, () => unknown]>([
  ['$.id', () => listener({ id: 7 })],
  ['$.display_name', () => listener({ display_name: 7 })],
  ['$', () => opened('a page')],
  ['$.items.total', () => contents({ total: 'many' })],
  ['$.items.limit', () => contents({ limit: 'many' })],
  ['$.items.offset', () => contents({ offset: 'far' })],
  ['$.items[3].item.artists[0].name', () => song({ artists: [{ name: 7 }] })],
  ['$.items[3].item.album.name', () => song({ album: { name: 7 } })],
  ['$.items[3].item.name', () => show({ name: 7 })],
  ['$.items[3].item.show', () => show({ show: 7 })],
  ['$.items[3].item.show.name', () => show({ show: { name: 7 } })],
])('%s is told to be wrong', (path, read) => {
  expect(read).toThrow(`${path} is not `);
});

test('a mistake of our own is not hidden behind good places', () => {
  const read = (value: unknown) => {
    if (value === 'broken') throw new RangeError('ours');
    return value;
  };
  expect(() => readPlaces(['good', 'broken', 'good'], '$', { read, lost: null })).toThrow(RangeError);
});

test('the longest id and the highest count are still taken', () => {
  expect(asId('i'.repeat(256), '$')).toHaveLength(256);
  expect(() => asId('i'.repeat(257), '$')).toThrow('$ is not an id');
  expect(asCount(5, '$', 5)).toBe(5);
  expect(() => asCount(6, '$', 5)).toThrow('$ is not a count up to 5');
});

describe('what is refused before it is sent names its call', () => {
  test.each([
    { offset: 0, limit: 51 },
    { offset: -1, limit: 50 },
  ])('%j', stretch => {
    const refused = expect.objectContaining({ kind: 'bad-request', call: 'GET /me/playlists' }) as Error;
    expect(() => checkStretch('GET /me/playlists', stretch)).toThrow(refused);
  });

  test('an id that cannot be one', () => {
    const refused = expect.objectContaining({ kind: 'not-found', call: 'GET /playlists/{id}' }) as Error;
    expect(() => playlistEndpoint('../me')).toThrow(refused);
  });
});
