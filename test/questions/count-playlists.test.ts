import { countPlaylists } from '../../src/questions/count-playlists';
import { inMemoryLibrary, numbered, playlist, problem } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const bob = { ownerId: 'bob', ownerName: 'Bob' };

describe('the number of playlists', () => {
  test('divides into own, followed and hidden ones; shared ones may be either', async () => {
    const library = inMemoryLibrary({
      playlists: [
        playlist('Mine'),
        playlist('Ours', { collaborative: true }),
        playlist('Theirs', { ...bob, collaborative: true }),
        playlist('Hers', bob),
        playlist('His', bob),
        null,
      ],
    });
    const split = { own: 2, followed: 3, shared: 2, hidden: 1 };
    expect(await countPlaylists(library, noHurry)).toEqual({ total: 6, split });
  });

  test('counts every page, side by side', async () => {
    const library = inMemoryLibrary({ playlists: numbered(400) });
    const counted = await countPlaylists(library, noHurry);
    expect(counted).toEqual({ total: 400, split: { own: 400, followed: 0, shared: 0, hidden: 0 } });
    expect(library.calls).toHaveLength(1 + 8);
  });

  test('is zero in an empty library', async () => {
    const counted = await countPlaylists(inMemoryLibrary({ playlists: [] }), noHurry);
    expect(counted).toEqual({ total: 0, split: { own: 0, followed: 0, shared: 0, hidden: 0 } });
  });

  test('stays undivided, but known, when a page is missing', async () => {
    const library = inMemoryLibrary({ playlists: numbered(120) });
    library.failNext(problem('unavailable'), 'playlists 50');
    expect(await countPlaylists(library, noHurry)).toEqual({ total: 120, split: null });
  });

  test.each(['listener', 'playlists'])('is not told when the %s cannot be read', async call => {
    const library = inMemoryLibrary({ playlists: numbered(3) });
    library.failNext(problem('link-expired'), call);
    await expect(countPlaylists(library, noHurry)).rejects.toMatchObject({ kind: 'link-expired' });
  });
});
