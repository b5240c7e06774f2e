import { whichPlaylist } from '../../src/questions/which-playlist';
import { englishHearing as hearing } from '../../src/speech/english/hearing';
import { inMemoryLibrary, numbered, playlist, problem } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const ask = (heard: string, library = inMemoryLibrary({ playlists: [playlist('Road Trip'), null, playlist('Gym')] })) =>
  whichPlaylist(library, { heard, hearing, within: noHurry });

describe('the playlist meant by a name', () => {
  test('is the one that fits', async () => {
    expect(await ask('road trip')).toMatchObject({ kind: 'one', playlist: { name: 'Road Trip' } });
  });

  test('is found on the last page of a long library', async () => {
    const playlists = [...numbered(430), playlist('Sunday Morning')];
    const found = await ask('sunday morning', inMemoryLibrary({ playlists }));
    expect(found).toMatchObject({ kind: 'one', playlist: { name: 'Sunday Morning' } });
  });

  test('may be any of several namesakes', async () => {
    const bobs = playlist('Chill', { id: 'other', ownerId: 'bob', ownerName: 'Bob' });
    const found = await ask('chill', inMemoryLibrary({ playlists: [playlist('Chill'), bobs] }));
    expect(found).toMatchObject({ kind: 'several', playlists: [{ ownerName: 'Ann' }, { ownerName: 'Bob' }] });
  });

  test('is not found, but another one is near', async () => {
    expect(await ask('gin')).toMatchObject({ kind: 'nearest', playlist: { name: 'Gym' }, partOf: null });
  });

  test('is not found, and none is near', async () => {
    expect(await ask('xylophone')).toEqual({ kind: 'none', total: 3, partOf: null });
  });

  test('is not in an empty library', async () => {
    expect(await ask('gym', inMemoryLibrary({ playlists: [] }))).toEqual({ kind: 'none', total: 0, partOf: null });
  });

  test('may stand on a page that did not come: that is told', async () => {
    const library = inMemoryLibrary({ playlists: [...numbered(100), playlist('Gym')] });
    library.failNext(problem('unavailable'), 'playlists 100');
    expect(await ask('gym', library)).toEqual({ kind: 'none', total: 101, partOf: { seen: 100, of: 101 } });
  });

  test('is not told when the library cannot be read', async () => {
    const library = inMemoryLibrary({ playlists: numbered(3) });
    library.failNext(problem('quota-spent'));
    await expect(ask('gym', library)).rejects.toMatchObject({ kind: 'quota-spent' });
  });
});
