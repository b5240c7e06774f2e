import { musicErrorKinds } from '../../src/music/music-error';
import { readEntries, type EntriesRequest } from '../../src/questions/read-entries';
import { inMemoryLibrary, playlist, problem, songs, unavailable, type Shelf } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const shelf: Shelf = { playlists: [playlist('Road Trip')], entries: { 'road-trip': songs(87) } };
const request = (more: Partial<EntriesRequest> = {}): EntriesRequest => ({
  id: 'road-trip',
  offset: 0,
  size: 5,
  within: noHurry,
  ...more,
});
const titles = (found: Awaited<ReturnType<typeof readEntries>>) =>
  found.kind === 'chunk' ? found.entries.map(({ item }) => (item.kind === 'unavailable' ? null : item.title)) : [];

describe('the songs of a playlist', () => {
  test('are read from any position, and no more than asked for', async () => {
    const library = inMemoryLibrary(shelf);
    const found = await readEntries(library, request({ offset: 19 }));
    expect(found).toMatchObject({ kind: 'chunk', total: 87 });
    expect(titles(found)).toEqual(['Song 20', 'Song 21', 'Song 22', 'Song 23', 'Song 24']);
    expect(library.calls).toEqual(['entries road-trip 19+5']);
  });

  test('end with a shorter chunk', async () => {
    expect(titles(await readEntries(inMemoryLibrary(shelf), request({ offset: 85 })))).toEqual(['Song 86', 'Song 87']);
  });

  test('keep the place of one that is no longer offered', async () => {
    const entries = { 'road-trip': [...songs(1), unavailable, ...songs(1)] };
    const found = await readEntries(inMemoryLibrary({ ...shelf, entries }), request());
    expect(titles(found)).toEqual(['Song 1', null, 'Song 1']);
  });

  test('are over behind the last one', async () => {
    const found = await readEntries(inMemoryLibrary(shelf), request({ offset: 87 }));
    expect(found).toEqual({ kind: 'past-end', total: 87 });
  });

  test('may be kept back', async () => {
    const library = inMemoryLibrary({ ...shelf, keptBack: ['road-trip'] });
    expect(await readEntries(library, request())).toEqual({ kind: 'not-readable' });
  });

  test('are gone with their playlist', async () => {
    expect(await readEntries(inMemoryLibrary(shelf), request({ id: 'deleted' }))).toEqual({ kind: 'gone' });
  });

  test.each(musicErrorKinds.filter(kind => kind !== 'not-found' && kind !== 'not-readable'))(
    'fail with what is not about this playlist: %s',
    async kind => {
      const library = inMemoryLibrary(shelf);
      library.failNext(problem(kind));
      await expect(readEntries(library, request())).rejects.toMatchObject({ kind });
    },
  );
});
