import { UnexpectedJson } from '../../src/spotify/json-checks';
import { toPlaylist } from '../../src/spotify/to-playlist';
import type { WireListedPlaylist } from '../../src/spotify/wire';
import { LISTENER_ID, listedPlaylist, PLAYLIST_ID } from './support/wire-samples';

const read = (changes: Partial<Record<keyof WireListedPlaylist, unknown>> = {}) =>
  toPlaylist({ ...listedPlaylist(), ...changes }, '$');

describe('a playlist', () => {
  test('is read in full', () => {
    expect(read()).toEqual({
      id: PLAYLIST_ID,
      name: 'Road Trip',
      ownerId: LISTENER_ID,
      ownerName: 'Ada',
      collaborative: false,
      entryCount: 87,
      description: 'Songs for the road',
      artworkUrl: 'https://mosaic.example/640',
      link: `https://open.spotify.com/playlist/${PLAYLIST_ID}`,
    });
  });

  test.each([
    ['the new shape', { items: { total: 3 }, tracks: undefined }, 3],
    ['the old shape', { items: undefined, tracks: { total: 4 } }, 4],
    ['both shapes', { items: { total: 5 }, tracks: { total: 5 } }, 5],
    ['both shapes, one without a count', { items: { total: null }, tracks: { total: 6 } }, 6],
    ['a count of null', { items: { total: null } }, null],
    ['no shape at all', { items: undefined }, null],
  ])('is counted in %s', (_shape, changes, entryCount) => {
    expect(read(changes).entryCount).toBe(entryCount);
  });

  test.each([1_000_001, 9e15])('is of unknown length, and not lost, when Spotify counts %d entries', total => {
    expect(read({ items: { total } }).entryCount).toBeNull();
    expect(read({ items: { total }, tracks: { total: 6 } }).entryCount).toBe(6);
  });

  test('may hold a million entries', () => {
    expect(read({ items: { total: 1_000_000 } }).entryCount).toBe(1_000_000);
  });

  test.each([null, undefined, ''])('may have %j for a name', name => {
    expect(read({ name }).name).toBe('');
  });

  test('keeps a name of blanks and emoji as it is', () => {
    expect(read({ name: ' 🚗 ' }).name).toBe(' 🚗 ');
  });

  test.each([null, undefined, '', '  '])('may have %j for its owner’s display name', display_name => {
    expect(read({ owner: { id: LISTENER_ID, display_name } }).ownerName).toBeNull();
  });

  test.each([null, undefined, '', ' <br> '])('may have %j for a description', description => {
    expect(read({ description }).description).toBeNull();
  });

  test('has its description as plain text', () => {
    expect(read({ description: 'Rock &amp; <b>Roll</b>' }).description).toBe('Rock & Roll');
  });

  test.each(['name', 'description'] as const)('has a %s that can be kept in mind, however long it was made', part => {
    expect(read({ [part]: 'n'.repeat(300_000) })[part]).toBe('n'.repeat(1000));
    expect(read({ [part]: 'n'.repeat(1000) })[part]).toHaveLength(1000);
  });

  test('has an owner’s name of bounded length', () => {
    const owner = { id: LISTENER_ID, display_name: 'n'.repeat(300_000) };
    expect(read({ owner }).ownerName).toBe('n'.repeat(1000));
  });

  test('has addresses of bounded length: a longer one is none', () => {
    const long = (units: number) =>
      `https://open.spotify.com/${'a'.repeat(units - 'https://open.spotify.com/'.length)}`;
    const decorated = (units: number) =>
      read({ images: [{ url: long(units) }], external_urls: { spotify: long(units) } });
    expect(decorated(2000)).toMatchObject({ artworkUrl: long(2000), link: long(2000) });
    expect(decorated(2001)).toMatchObject({ artworkUrl: null, link: null });
  });

  test('that says nothing of collaboration is nobody else’s to edit', () => {
    expect(read({ collaborative: null }).collaborative).toBe(false);
    expect(read({ collaborative: true }).collaborative).toBe(true);
  });

  test.each<[string, Partial<Record<keyof WireListedPlaylist, unknown>>, string]>([
    ['an id that is a number', { id: 7 }, '$.id is not an id'],
    ['an id without end', { id: 'a'.repeat(257) }, '$.id is not an id'],
    ['an empty id', { id: '' }, '$.id is not an id'],
    ['a name that is a list', { name: [] }, '$.name is not a text'],
    ['no owner', { owner: null }, '$.owner is not an object'],
    ['an owner without id', { owner: {} }, '$.owner.id is not an id'],
    ['an owner’s name that is a number', { owner: { id: 'a', display_name: 1 } }, '$.owner.display_name is not a text'],
    ['a description that is an object', { description: {} }, '$.description is not a text'],
    ['a text for a flag', { collaborative: 'no' }, '$.collaborative is not true or false'],
    ['a text where the contents belong', { items: 'none' }, '$.items is not an object'],
    ['a count below zero', { items: { total: -1 } }, '$.items.total is not a count'],
    ['a count that is a text', { items: undefined, tracks: { total: '9' } }, '$.tracks.total is not a count'],
  ])('with %s is refused by the place of it', (_what, changes, message) => {
    expect(() => read(changes)).toThrow(UnexpectedJson);
    expect(() => read(changes)).toThrow(new UnexpectedJson(...splitMessage(message)));
  });
});

describe('the cover of a playlist', () => {
  const pictures = (...widths: readonly (number | null)[]) =>
    widths.map(width => ({ url: `https://mosaic.example/${String(width)}`, width, height: width }));

  test('is the one nearest to 640 pixels wide', () => {
    expect(read({ images: pictures(64, 1200, 600) }).artworkUrl).toBe('https://mosaic.example/600');
  });

  test('of unknown width is taken when there is no other', () => {
    expect(read({ images: pictures(null) }).artworkUrl).toBe('https://mosaic.example/null');
    expect(read({ images: pictures(null, 300) }).artworkUrl).toBe('https://mosaic.example/300');
  });

  test.each([
    ['no list', null],
    ['an empty list', []],
    ['a text', 'https://mosaic.example/640'],
    [
      'nothing but oddities',
      [null, 'x', {}, { url: 7 }, { url: 'http://mosaic.example/1', width: 640 }, { url: 'https://' }],
    ],
  ])('is none when there is %s', (_what, images) => {
    expect(read({ images }).artworkUrl).toBeNull();
  });
});

test.each([null, 'x', {}, { spotify: 7 }, { spotify: 'javascript:alert(1)' }])(
  'a playlist without a usable link (%j) has none',
  external_urls => {
    expect(read({ external_urls }).link).toBeNull();
  },
);

function splitMessage(message: string): [string, string] {
  const [path = '', wanted = ''] = message.split(' is not ');
  return [path, wanted];
}
