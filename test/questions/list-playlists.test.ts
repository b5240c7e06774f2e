import { listPlaylists, type ListRequest } from '../../src/questions/list-playlists';
import { ann, inMemoryLibrary, numbered, playlist, problem } from '../support/in-memory-library';
import { noHurry, over } from './support/deadlines';

const request = (more: Partial<ListRequest> = {}): ListRequest => ({
  filter: null,
  offset: 0,
  size: 5,
  within: noHurry,
  ...more,
});
const names = (list: { readonly playlists: readonly ({ readonly name: string } | null)[] }) =>
  list.playlists.map(one => one?.name ?? null);

const bob = { ownerId: 'bob', ownerName: 'Bob' };
const mixed = [
  playlist('Mine'),
  playlist('Hers', bob),
  null,
  playlist('Ours', { collaborative: true }),
  playlist('Theirs', { ...bob, collaborative: true }),
];

describe('all playlists', () => {
  test('come a chunk at a time, with their positions and the total', async () => {
    const library = inMemoryLibrary({ playlists: numbered(12) });
    const list = await listPlaylists(library, request({ offset: 5 }));
    expect(list).toMatchObject({ kind: 'chunk', offset: 5, total: 12, partOf: null });
    expect(list.kind === 'chunk' && names(list)).toEqual(['List 6', 'List 7', 'List 8', 'List 9', 'List 10']);
  });

  test('end with a shorter chunk', async () => {
    const list = await listPlaylists(inMemoryLibrary({ playlists: numbered(12) }), request({ offset: 10 }));
    expect(list.kind === 'chunk' && names(list)).toEqual(['List 11', 'List 12']);
  });

  test('cost one call from wherever they are read', async () => {
    const library = inMemoryLibrary({ playlists: numbered(400) });
    await listPlaylists(library, request());
    await listPlaylists(library, request({ offset: 395 }));
    expect(library.calls).toEqual(['playlists 0+50', 'playlists 395+5']);
  });

  test('bring along every name of a page where it begins, for the device to hear by', async () => {
    const library = inMemoryLibrary({ playlists: numbered(400) });
    const nameable = async (offset: number) => {
      const list = await listPlaylists(library, request({ offset }));
      return list.kind === 'chunk' ? list.mayBeNamed.map(one => one.name) : null;
    };
    expect(await nameable(0)).toEqual(numbered(50).map(one => one.name));
    expect(await nameable(5)).toEqual([]);
    expect((await nameable(50))?.[0]).toBe('List 51');
    expect(await nameable(50)).toHaveLength(50);
  });

  test('keep the place of one that Spotify does not show', async () => {
    const list = await listPlaylists(inMemoryLibrary({ playlists: mixed }), request());
    expect(list.kind === 'chunk' && names(list)).toEqual(['Mine', 'Hers', null, 'Ours', 'Theirs']);
    expect(list).toMatchObject({ total: 5, mayBeNamed: [{}, {}, {}, {}] });
  });

  test('are none in an empty library', async () => {
    expect(await listPlaylists(inMemoryLibrary({ playlists: [] }), request())).toEqual({ kind: 'none', partOf: null });
  });

  test('are over behind the last one', async () => {
    const list = await listPlaylists(inMemoryLibrary({ playlists: numbered(12) }), request({ offset: 12 }));
    expect(list).toEqual({ kind: 'past-end', total: 12 });
  });
});

describe('a narrowed list', () => {
  test.each([
    ['own', ['Mine', 'Ours']],
    ['followed', ['Hers', 'Theirs']],
    ['shared', ['Ours', 'Theirs']],
  ] as const)('of %s playlists holds just those, in the order of the library', async (filter, expected) => {
    const list = await listPlaylists(inMemoryLibrary({ playlists: mixed, listener: ann }), request({ filter }));
    expect(list).toMatchObject({ kind: 'chunk', offset: 0, total: 2, partOf: null });
    expect(list.kind === 'chunk' && names(list)).toEqual(expected);
  });

  test('counts its positions by itself, not by the library', async () => {
    const playlists = [...numbered(30).map(one => ({ ...one, ...bob })), ...numbered(8)];
    const list = await listPlaylists(inMemoryLibrary({ playlists }), request({ filter: 'own', offset: 5 }));
    expect(list).toMatchObject({ offset: 5, total: 8 });
    expect(list.kind === 'chunk' && names(list)).toEqual(['List 6', 'List 7', 'List 8']);
  });

  test('looks through libraries of more than one page', async () => {
    const playlists = [...numbered(120).map(one => ({ ...one, ...bob })), playlist('Mine')];
    const list = await listPlaylists(inMemoryLibrary({ playlists }), request({ filter: 'own' }));
    expect(list.kind === 'chunk' && names(list)).toEqual(['Mine']);
  });

  test('may hold nothing', async () => {
    const library = inMemoryLibrary({ playlists: numbered(3) });
    expect(await listPlaylists(library, request({ filter: 'followed' }))).toEqual({ kind: 'none', partOf: null });
  });

  test('says how far it came when a page is missing', async () => {
    const library = inMemoryLibrary({ playlists: numbered(120) });
    library.failNext(problem('unavailable'), 'playlists 100');
    const list = await listPlaylists(library, request({ filter: 'own' }));
    expect(list).toMatchObject({ kind: 'chunk', total: 100, partOf: { seen: 100, of: 120 } });
  });

  test('that holds nothing so far says how far it came', async () => {
    const library = inMemoryLibrary({ playlists: numbered(120) });
    library.failNext(problem('too-late'), 'playlists 50');
    library.failNext(problem('too-late'), 'playlists 100');
    const list = await listPlaylists(library, request({ filter: 'shared' }));
    expect(list).toEqual({ kind: 'none', partOf: { seen: 50, of: 120 } });
  });

  test('is over behind its last one', async () => {
    const library = inMemoryLibrary({ playlists: mixed });
    expect(await listPlaylists(library, request({ filter: 'own', offset: 2 }))).toEqual({ kind: 'past-end', total: 2 });
  });
});

test('a library that cannot be read at all is no list', async () => {
  await expect(listPlaylists(inMemoryLibrary({ playlists: mixed }), request({ within: over }))).rejects.toMatchObject({
    kind: 'too-late',
  });
});
