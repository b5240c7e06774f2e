import { inMemoryLibrary, numbered, playlist, problem } from '../../support/in-memory-library';
import { talkTo } from '../../support/talk';
import { byBob, talkAbout } from '../support/shelf';

describe('how many playlists do I have', () => {
  test.each([
    [['follow', 'followed'], /^You have 2 playlists by others\. Shall I list them\?$/],
    [['made', 'own'], /^You have 5 playlists of your own\. Shall I list them\?$/],
    [['shared', 'shared'], /^You have one playlist that others may edit\. Shall I list them\?$/],
  ] as const)('answers only what was asked: %j', async (filter, heard) => {
    const talk = talkAbout();
    expect((await talk.intent('CountPlaylistsIntent', { filter })).heard).toMatch(heard);
    expect((await talk.intent('AMAZON.YesIntent')).attributes).toMatchObject({
      recordKeeper: { place: { filter: filter[1] } },
    });
  });

  test('does not count what it did not understand', async () => {
    const answer = await talkAbout().intent('CountPlaylistsIntent', { filter: 'purple' });
    expect(answer.heard).toMatch(/^Sorry, I didn't get that\./);
  });

  test('still tells the total when Spotify does not say whose account it is', async () => {
    const talk = talkAbout();
    talk.library.failNext(problem('unavailable'), 'listener');
    expect((await talk.intent('CountPlaylistsIntent')).heard).toMatch(/^You have 8 playlists\. /);
  });

  test('says the number, and how it divides into own, followed and shared ones', async () => {
    const answer = await talkAbout().intent('CountPlaylistsIntent');
    expect(answer.heard).toMatch(
      /^You have 8 playlists: 5 of your own, 2 that you follow, and 1 that Spotify does not show me\. One of all these is open/,
    );
  });

  test('does not speak of a kind there is none of', async () => {
    const answer = await talkAbout({ playlists: [playlist('Charts', byBob), playlist('Jazz', byBob)] }).intent(
      'CountPlaylistsIntent',
    );
    expect(answer.heard).toMatch(/^You have 2 playlists: all of them made by others\. Shall I/);
  });

  test('offers to list them', async () => {
    const talk = talkAbout();
    expect((await talk.intent('CountPlaylistsIntent')).heard).toMatch(/Shall I list your playlists\?$/);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toContain('The first 5: Road Trip');
  });

  test('says the number alone when the library could not be read to its end', async () => {
    const library = inMemoryLibrary({ playlists: numbered(120) });
    library.failNext(problem('too-late'), 'playlists 50');
    const answer = await talkTo({ library }).intent('CountPlaylistsIntent');
    expect(answer.heard).toContain('You have 120 playlists.');
    expect(answer.heard).toContain("couldn't read enough just now");
  });

  test('says what to do when there are none', async () => {
    const answer = await talkAbout({ playlists: [] }).intent('CountPlaylistsIntent');
    expect(answer.heard).toContain('no playlists in your Spotify library yet');
    expect(answer.microphone).toBe('closed');
  });
});
