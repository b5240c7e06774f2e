import { numbered } from '../../support/in-memory-library';
import { talkAbout, talkInRoadTrip } from '../support/shelf';

describe('read on', () => {
  test('reads the next five songs', async () => {
    const answer = await (await talkInRoadTrip()).intent('ReadOnIntent');
    expect(answer.heard).toMatch(/^6 to 10 of 12: Song 6 /);
  });

  test('reads the next five playlists', async () => {
    const talk = talkAbout({ playlists: numbered(42) });
    await talk.intent('ListPlaylistsIntent');
    expect((await talk.intent('ReadOnIntent')).heard).toMatch(/^6 to 10 of 42: List 6;/);
  });

  test('goes on where reading stopped another day, when nothing is open', async () => {
    const talk = await talkInRoadTrip();
    talk.attributes = {};
    expect((await talk.intent('ReadOnIntent')).heard).toMatch(/^Back in Road Trip\. 6 to 10 of 12: /);
  });

  test('asks for the choice first, while one is open', async () => {
    const talk = await talkInRoadTrip();
    talk.attributes = {};
    await talk.intent('OpenPlaylistIntent', { playlist: 'chill' });
    expect((await talk.intent('ReadOnIntent')).heard).toBe('Which one do you mean?');
  });

  test('offers the list when nothing is open', async () => {
    expect((await talkAbout().intent('ReadOnIntent')).heard).toBe('Shall I list your playlists?');
  });
});
