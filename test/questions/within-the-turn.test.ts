import type { Deadline } from '../../src/music/deadline';
import type { Library } from '../../src/music/library';
import { countPlaylists } from '../../src/questions/count-playlists';
import { listPlaylists } from '../../src/questions/list-playlists';
import { openPlaylist } from '../../src/questions/open-playlist';
import { playlistFacts } from '../../src/questions/playlist-facts';
import { whichPlaylist } from '../../src/questions/which-playlist';
import { englishHearing as hearing } from '../../src/speech/english/hearing';
import { inMemoryLibrary, playlist } from '../support/in-memory-library';

const shelf = { playlists: [playlist('Chill'), playlist('Chill', { id: 'other', ownerId: 'bob' })] };

describe('who listens, and a playlist, are not waited for beyond the turn', () => {
  test.each<readonly [string, (library: Library, within: Deadline) => Promise<unknown>]>([
    ['the number of playlists', countPlaylists],
    ['own playlists', (library, within) => listPlaylists(library, { filter: 'own', offset: 0, size: 5, within })],
    ['a playlist', (library, within) => openPlaylist(library, { id: 'chill', known: null, counted: false, within })],
    ['an owner', (library, within) => playlistFacts(library, { id: 'chill', known: null, aspect: 'owner', within })],
    ['a choice', (library, within) => whichPlaylist(library, { heard: 'chill', hearing, within })],
  ])('%s', async (_, ask) => {
    const library = inMemoryLibrary(shelf);
    const signals: unknown[] = [];
    const watched: Library = {
      ...library,
      listener: options => (signals.push(options?.signal), library.listener(options)),
      openPlaylist: (id, options) => (signals.push(options?.signal), library.openPlaylist(id, options)),
    };
    const { signal } = new AbortController();
    await ask(watched, { remainingMs: () => 60_000, signal });
    expect(signals.length).toBeGreaterThan(0);
    expect(new Set(signals)).toEqual(new Set([signal]));
  });
});

describe('no more is read than is needed', () => {
  const within: Deadline = { remainingMs: () => 60_000, signal: new AbortController().signal };

  test('one playlist, where one is wanted', async () => {
    const library = inMemoryLibrary(shelf);
    await listPlaylists(library, { filter: null, offset: 0, size: 1, within });
    expect(library.calls).toEqual(['playlists 0+1']);
  });

  test('not who listens, for playlists shared by anybody', async () => {
    const library = inMemoryLibrary(shelf);
    await listPlaylists(library, { filter: 'shared', offset: 0, size: 5, within });
    expect(library.calls).not.toContain('listener');
  });
});
