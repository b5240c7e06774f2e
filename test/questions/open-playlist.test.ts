import { musicErrorKinds } from '../../src/music/music-error';
import type { Playlist } from '../../src/music/playlist';
import { openPlaylist } from '../../src/questions/open-playlist';
import {
  inMemoryLibrary,
  numbered,
  playlist,
  problem,
  songs,
  type InMemoryLibrary,
} from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const roadTrip = playlist('Road Trip', { entryCount: 87 });
const open = (library: InMemoryLibrary, known: Playlist | null = null) =>
  openPlaylist(library, { id: roadTrip.id, known, counted: true, within: noHurry });

describe('a playlist opened', () => {
  test('comes with its first hundred songs in one call', async () => {
    const library = inMemoryLibrary({ playlists: [roadTrip], entries: { 'road-trip': songs(140) } });
    const opened = await open(library);
    expect(opened).toMatchObject({ kind: 'open', playlist: { name: 'Road Trip' }, first: { total: 140 } });
    expect(opened.kind === 'open' && opened.first.items).toHaveLength(100);
    expect(library.calls).toEqual(['open road-trip']);
  });

  test('is gone when Spotify knows none of that id', async () => {
    expect(await open(inMemoryLibrary({ playlists: numbered(3) }))).toEqual({ kind: 'gone' });
  });
});

describe('a playlist whose songs Spotify keeps back', () => {
  const shelf = { playlists: [...numbered(60), roadTrip], keptBack: ['road-trip'] };

  test('is known by the count of the list that named it', async () => {
    const library = inMemoryLibrary(shelf);
    expect(await open(library, roadTrip)).toMatchObject({ kind: 'not-readable', playlist: { entryCount: 87 } });
    expect(library.calls).toEqual(['open road-trip']);
  });

  test('is counted by the library when no list is at hand', async () => {
    expect(await open(inMemoryLibrary(shelf))).toMatchObject({ kind: 'not-readable', playlist: { entryCount: 87 } });
  });

  test.each(['too-late', 'unavailable', 'bad-answer'] as const)(
    'is told without a count when the list fails with "%s"',
    async kind => {
      const library = inMemoryLibrary(shelf);
      library.failNext(problem(kind), 'playlists');
      expect(await open(library)).toMatchObject({ kind: 'not-readable', playlist: { entryCount: null } });
    },
  );

  test('is told without a count when it stands in no list', async () => {
    const library = inMemoryLibrary({ playlists: [{ ...roadTrip, entryCount: null }], keptBack: ['road-trip'] });
    expect(await open(library)).toMatchObject({ kind: 'not-readable', playlist: { entryCount: null } });
  });

  test('is the one the list showed when Spotify refuses even its name', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('not-readable'), 'open');
    expect(await open(library, roadTrip)).toEqual({ kind: 'not-readable', playlist: roadTrip });
  });

  test('is the one the list showed when Spotify denies that there is such a playlist, as it does of its own', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('not-found'), 'open');
    expect(await open(library, roadTrip)).toEqual({ kind: 'not-readable', playlist: roadTrip });
  });

  test('is refused when nothing at all is known of it', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('not-readable'), 'open');
    expect(await open(library)).toEqual({ kind: 'refused' });
  });

  test('is not counted where nobody asked for the count', async () => {
    const library = inMemoryLibrary(shelf);
    await openPlaylist(library, { id: roadTrip.id, known: null, counted: false, within: noHurry });
    expect(library.calls).toEqual(['open road-trip']);
  });
});

test.each(musicErrorKinds.filter(kind => kind !== 'not-found' && kind !== 'not-readable'))(
  'a failure that is not about this playlist is passed on: %s',
  async kind => {
    const library = inMemoryLibrary({ playlists: [roadTrip] });
    library.failNext(problem(kind), 'open');
    await expect(open(library, roadTrip)).rejects.toMatchObject({ kind });
  },
);
