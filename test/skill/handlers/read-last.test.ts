import { numbered, playlist, songs } from '../../support/in-memory-library';
import { talkAbout, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe('the last five', () => {
  test('reads the end of the open playlist, in order', async () => {
    const answer = await (await talkInRoadTrip()).intent('ReadLastIntent', { count: '5' });
    expect(answer.heard).toMatch(/^8 to 12 of 12: Song 8 .*; Song 12 by The Band\. That was the last one\. .*\?$/);
  });

  test('of a long playlist are read without loading the rest', async () => {
    const talk = talkAbout({ playlists: [playlist('Endless')], entries: { endless: songs(1200) } });
    await talk.intent('OpenPlaylistIntent', { playlist: 'endless' });
    await talk.intent('ReadLastIntent', { count: '5' });
    expect(talk.library.calls.slice(2)).toEqual(['entries endless 1195+5']);
  });

  test('are five when no number is said', async () => {
    expect((await (await talkInRoadTrip()).intent('ReadLastIntent')).heard).toMatch(/^8 to 12 of 12:/);
  });

  test('may be any number: ten begin with the tenth from the end and go on', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent('ReadLastIntent', { count: '10' })).heard).toMatch(/^3 to 7 of 12:/);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^8 to 12 of 12:/);
  });

  test('are the whole playlist when it has fewer', async () => {
    const answer = await (await talkInRoadTrip()).intent('ReadLastIntent', { count: '50' });
    expect(answer.heard).toMatch(/^Road Trip, 12 songs, 36 minutes\. The first 5:/);
  });

  test('are the end of the list when that is where the listener is', async () => {
    const answer = await (await talkInTheList()).intent('ReadLastIntent', { count: '2' });
    expect(answer.heard).toMatch(/^7 to 8 of 8: number 7, which Spotify does not show me; Empty Shelf\./);
  });

  test('are the end of the narrowed list when that is what was heard', async () => {
    const talk = talkAbout();
    await talk.intent('ListPlaylistsIntent', { filter: ['mine', 'own'] });
    const answer = await talk.intent('ReadLastIntent', { count: '2' });
    expect(answer.heard).toMatch(/^4 to 5 of 5: Family Mix; Empty Shelf\./);
  });

  test('are the end of the list when nothing is open', async () => {
    const talk = talkAbout({ playlists: numbered(73) });
    expect((await talk.intent('ReadLastIntent')).heard).toMatch(/^69 to 73 of 73: List 69; .*; List 73\./);
  });

  test('the last one is the last that was heard', async () => {
    expect((await (await talkInRoadTrip()).intent('ReadLastIntent', { count: '1' })).heard).toMatch(
      /^Number 5 is Song 5/,
    );
  });

  test('of a playlist that is kept back are not read, and it is said why', async () => {
    const talk = talkAbout();
    await talk.intent('OpenPlaylistIntent', { playlist: 'charts' });
    expect((await talk.intent('ReadLastIntent')).heard).toContain('Spotify lets me read songs only in playlists');
  });
});
