import type { Library } from '../../src/music/library';
import { openPlaylist } from '../../src/questions/open-playlist';
import { playlistFacts } from '../../src/questions/playlist-facts';
import { inMemoryLibrary, playlist, problem, songs } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const roadTrip = playlist('Road Trip', { entryCount: 180 });
const shelf = { playlists: [roadTrip], entries: { 'road-trip': songs(180) } };
const about = (aspect: 'length' | 'all', library = inMemoryLibrary(shelf)) =>
  playlistFacts(library, { id: 'road-trip', known: null, aspect, within: noHurry });

describe('a fact about every song of a playlist', () => {
  test('is not told where Spotify keeps back what follows its first page', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('not-readable'), 'measures');
    library.failNext(problem('not-readable'), 'measures');
    expect(await about('length', library)).toMatchObject({ kind: 'facts', contents: 'kept-back' });
  });

  test('fails with the link, when it ends while songs are read', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('link-expired'), 'measures');
    library.failNext(problem('link-expired'), 'measures');
    await expect(about('length', library)).rejects.toMatchObject({ kind: 'link-expired' });
  });

  test('is refused when Spotify refuses even the name', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('not-readable'), 'open');
    expect(await about('all', library)).toEqual({ kind: 'refused' });
  });
});

test('whose a playlist is, is told by the list that showed it, and nothing is said of its songs', async () => {
  const library = inMemoryLibrary(shelf);
  const facts = await playlistFacts(library, { id: 'road-trip', known: roadTrip, aspect: 'owner', within: noHurry });
  expect(facts).toMatchObject({ kind: 'facts', ownedByListener: true, contents: 'not-asked' });
  expect(library.calls).toEqual(['listener']);
});

test('a playlist kept back is told without a count among others that Spotify does not even show', async () => {
  const library = inMemoryLibrary({ playlists: [roadTrip], keptBack: ['road-trip'] });
  const list = inMemoryLibrary({ playlists: [null, playlist('Gym')] });
  const others: Library = { ...library, playlists: stretch => list.playlists(stretch) };
  const opened = await openPlaylist(others, { id: 'road-trip', known: null, counted: true, within: noHurry });
  expect(opened).toMatchObject({ kind: 'not-readable', playlist: { name: 'Road Trip', entryCount: null } });
});
