import type { Aspect } from '../../src/music/aspect';
import { playlistFacts } from '../../src/questions/playlist-facts';
import { inMemoryLibrary, playlist, problem, songs, type InMemoryLibrary } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const ask = (library: InMemoryLibrary, aspect: Aspect, id = 'road-trip') =>
  playlistFacts(library, { id, known: null, aspect, within: noHurry });

const shelfOf = (count: number) => ({
  playlists: [playlist('Road Trip', { entryCount: count })],
  entries: { 'road-trip': songs(count) },
});

describe('a fact about a playlist', () => {
  test.each<[Aspect, readonly string[]]>([
    ['count', ['open road-trip']],
    ['description', ['open road-trip']],
    ['owner', ['listener', 'open road-trip']],
    ['length', ['open road-trip', 'measures road-trip 100+50', 'measures road-trip 150+50']],
    ['changed', ['open road-trip', 'measures road-trip 100+50', 'measures road-trip 150+50']],
    ['all', ['listener', 'open road-trip', 'measures road-trip 100+50', 'measures road-trip 150+50']],
  ])('costs no more calls than it needs: %s', async (aspect, calls) => {
    const library = inMemoryLibrary(shelfOf(180));
    await ask(library, aspect);
    expect(library.calls).toEqual(calls);
  });

  test('of its length counts every song', async () => {
    const facts = await ask(inMemoryLibrary(shelfOf(180)), 'length');
    expect(facts).toMatchObject({
      contents: { total: 180, sums: { songs: 180, durationMs: 180 * 180_000 }, partOf: null },
    });
  });

  test('of its size is told without reading on, and its first page counts as a part', async () => {
    const facts = await ask(inMemoryLibrary(shelfOf(180)), 'count');
    expect(facts).toMatchObject({ contents: { total: 180, partOf: { seen: 100, of: 180 } } });
  });

  test('of its length says how far it came when a page is missing', async () => {
    const library = inMemoryLibrary(shelfOf(180));
    library.failNext(problem('unavailable'), 'measures road-trip 150');
    expect(await ask(library, 'length')).toMatchObject({
      contents: { total: 180, sums: { songs: 150 }, partOf: { seen: 150, of: 180 } },
    });
  });

  test('of its length is complete where Spotify counts more songs than it hands out', async () => {
    const library = inMemoryLibrary(shelfOf(60));
    const lying: InMemoryLibrary = {
      ...library,
      async openPlaylist(id, options) {
        const opened = await library.openPlaylist(id, options);
        return { ...opened, firstEntries: opened.firstEntries && { ...opened.firstEntries, total: 63 } };
      },
    };
    expect(await ask(lying, 'length')).toMatchObject({ contents: { total: 60, partOf: null } });
  });

  test.each([
    ['ann', true],
    ['bob', false],
  ])('of its owner says whether %s is the listener', async (ownerId, ownedByListener) => {
    const library = inMemoryLibrary({ playlists: [playlist('Road Trip', { ownerId })] });
    expect(await ask(library, 'owner')).toMatchObject({ ownedByListener });
  });

  test('does not ask who listens where it does not matter', async () => {
    expect(await ask(inMemoryLibrary(shelfOf(1)), 'count')).toMatchObject({ ownedByListener: null });
  });

  test('is told without its songs where Spotify keeps them back', async () => {
    const library = inMemoryLibrary({ ...shelfOf(3), keptBack: ['road-trip'] });
    const facts = await ask(library, 'all');
    expect(facts).toMatchObject({
      kind: 'facts',
      playlist: { entryCount: 3 },
      contents: 'kept-back',
      ownedByListener: true,
    });
  });

  test('is not told of a playlist that is gone', async () => {
    expect(await ask(inMemoryLibrary(shelfOf(3)), 'all', 'deleted')).toEqual({ kind: 'gone' });
  });

  test.each(['listener', 'open'])('fails when the %s cannot be read', async call => {
    const library = inMemoryLibrary(shelfOf(3));
    library.failNext(problem('wait', { retryAfterSeconds: 5 }), call);
    await expect(ask(library, 'all')).rejects.toMatchObject({ kind: 'wait' });
  });
});
