import { whichPlaylist } from '../../src/questions/which-playlist';
import { englishHearing as hearing } from '../../src/speech/english/hearing';
import { inMemoryLibrary, numbered, playlist, problem } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const ask = (heard: string, library = inMemoryLibrary({ playlists: [playlist('Road Trip'), null, playlist('Gym')] })) =>
  whichPlaylist(library, { heard, hearing, within: noHurry });

describe('the playlist meant by a name', () => {
  test('is the one that fits, with its place in the list', async () => {
    expect(await ask('road trip')).toMatchObject({ kind: 'one', playlist: { name: 'Road Trip' }, position: 1 });
    expect(await ask('gym')).toMatchObject({ kind: 'one', playlist: { name: 'Gym' }, position: 3 });
  });

  test('has no certain place where not all of the list was read', async () => {
    const library = inMemoryLibrary({ playlists: [...numbered(100), playlist('Gym')] });
    library.failNext(problem('unavailable'), 'playlists 50');
    expect(await ask('gym', library)).toMatchObject({ kind: 'one', playlist: { name: 'Gym' }, position: null });
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

describe('the owner said with a name', () => {
  const lenas = playlist('Chill', { id: 'lenas', ownerId: 'lena', ownerName: 'Lena Frost' });
  const nameless = playlist('Chill', { id: 'nameless', ownerId: 'x', ownerName: null });
  const shelf = { playlists: [playlist('Chill'), lenas, nameless, playlist('Songs by the Sea'), playlist('Gym')] };
  const byOwner = (heard: string, askedAbout: string | null = null) =>
    whichPlaylist(inMemoryLibrary(shelf), { heard, askedAbout, hearing, within: noHurry });

  test.each(['chill by lena', 'chill by lena frost', 'my chill playlist by Lena'])('decides: "%s"', async heard => {
    expect(await byOwner(heard)).toMatchObject({ kind: 'one', playlist: { id: 'lenas' } });
  });

  test('may be part of the name instead', async () => {
    expect(await byOwner('songs by the sea')).toMatchObject({ kind: 'one', playlist: { name: 'Songs by the Sea' } });
  });

  test('decides nothing when nobody of that name has one', async () => {
    expect(await byOwner('gym by lena')).not.toMatchObject({ kind: 'one' });
    expect(await byOwner('chill by bob')).toMatchObject({ kind: 'none' });
  });

  test.each([
    ['lena', 'lenas'],
    ['the one by lena frost', 'lenas'],
    ["lena's", 'lenas'],
    ['mine', 'chill'],
    ['the one I made', 'chill'],
  ])('is enough for an answer to "which Chill?": "%s"', async (words, id) => {
    expect(await byOwner(words, 'chill')).toMatchObject({ kind: 'one', playlist: { id } });
  });

  test('does not keep another name from being an answer', async () => {
    expect(await byOwner('gym', 'chill')).toMatchObject({ kind: 'one', playlist: { name: 'Gym' } });
  });
});

describe('a choice between namesakes', () => {
  const shelf = { playlists: [playlist('Chill'), playlist('Chill', { id: 'other', ownerId: 'bob' })] };

  test('knows who listens, and asks for it only then', async () => {
    const library = inMemoryLibrary(shelf);
    expect(await ask('chill', library)).toMatchObject({ kind: 'several', listener: { id: 'ann' } });
    expect(library.calls).toEqual(['playlists 0+50', 'listener']);
    const other = inMemoryLibrary({ playlists: [playlist('Gym')] });
    await ask('gym', other);
    expect(other.calls).toEqual(['playlists 0+50']);
  });

  test.each(['too-late', 'unavailable', 'bad-answer'] as const)('is offered without it too: %s', async kind => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem(kind), 'listener');
    expect(await ask('chill', library)).toMatchObject({ kind: 'several', listener: null });
  });

  test('is not offered to one whose link is dead', async () => {
    const library = inMemoryLibrary(shelf);
    library.failNext(problem('link-expired'), 'listener');
    await expect(ask('chill', library)).rejects.toMatchObject({ kind: 'link-expired' });
  });
});
