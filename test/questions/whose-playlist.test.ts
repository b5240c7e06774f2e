import { playlistCalled, whichPlaylist } from '../../src/questions/which-playlist';
import { englishHearing as hearing } from '../../src/speech/english/hearing';
import { inMemoryLibrary, playlist, problem } from '../support/in-memory-library';
import { noHurry } from './support/deadlines';

const of = (ownerId: string, ownerName: string | null, id: string) => playlist('Chill', { id, ownerId, ownerName });
const lena = of('lena', 'Lena Frost', 'lenas');
const bens = of('ben', 'Ben Frost', 'bens');
const mine = playlist('Chill', { id: 'mine' });
const nameless = of('x', null, 'nameless');

const which = (heard: string, askedAbout: string | null, ...playlists: readonly ReturnType<typeof playlist>[]) =>
  whichPlaylist(inMemoryLibrary({ playlists }), { heard, askedAbout, hearing, within: noHurry });

describe('an owner heard', () => {
  test('by first and last name is no other of the same last name', async () => {
    expect(await which('lena frost', 'chill', lena, bens)).toMatchObject({ kind: 'one', playlist: { id: 'lenas' } });
  });

  test('who has two such playlists leaves just those two to choose from', async () => {
    const lenasOther = of('lena', 'Lena Frost', 'other');
    const left = await which('lena', 'chill', lena, mine, lenasOther);
    expect(left).toMatchObject({ kind: 'several', playlists: [{ id: 'lenas' }, { id: 'other' }] });
  });

  test('as "mine" is whoever listens, and nobody when that is not known', async () => {
    const playlists = [lena, mine];
    expect(await which('mine', 'chill', ...playlists)).toMatchObject({ kind: 'one', playlist: { id: 'mine' } });
    const library = inMemoryLibrary({ playlists });
    library.failNext(problem('unavailable'), 'listener');
    const unknown = await whichPlaylist(library, { heard: 'mine', askedAbout: 'chill', hearing, within: noHurry });
    expect(unknown).not.toMatchObject({ kind: 'one' });
  });

  test('in no word at all chooses nothing', async () => {
    expect(await which('…', 'chill', lena, nameless)).toMatchObject({ kind: 'none' });
  });

  test('together with another name is about that name, not the one asked about', async () => {
    const lenasGym = playlist('Gym', { id: 'gym', ownerId: 'lena', ownerName: 'Lena Frost' });
    const bensGym = playlist('Gym', { id: 'bens-gym', ownerId: 'ben', ownerName: 'Ben Frost' });
    const found = await which('gym by lena', 'chill', lena, bens, lenasGym, bensGym);
    expect(found).toMatchObject({ kind: 'one', playlist: { id: 'gym' } });
  });
});

describe('a playlist called exactly so', () => {
  const called = (heard: string, library = inMemoryLibrary({ playlists: [playlist('Gym'), mine, lena, null] })) =>
    playlistCalled(library, { heard, hearing, within: noHurry });

  test('is found by its name alone', async () => {
    expect(await called('gym')).toMatchObject({ name: 'Gym' });
    expect(await called('gin')).toBeNull();
  });

  test('is none of two namesakes', async () => {
    expect(await called('chill')).toBeNull();
  });

  test('is none when the library does not come in time', async () => {
    const library = inMemoryLibrary({ playlists: [playlist('Gym')] });
    library.failNext(problem('too-late'), 'playlists');
    expect(await called('gym', library)).toBeNull();
  });
});
