import { numbered } from '../../support/in-memory-library';
import { talkAbout, talkInRoadTrip, talkInTheList } from '../support/shelf';

const previous = 'AMAZON.PreviousIntent';

describe('previous', () => {
  test('reads the five before in the list', async () => {
    const talk = talkAbout({ playlists: numbered(42) });
    await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.NextIntent');
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent(previous)).heard).toMatch(/^6 to 10 of 42: List 6;/);
    expect((await talk.intent(previous)).heard).toMatch(/^You have 42 playlists\. The first 5: List 1;/);
  });

  test('reads the five songs before', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('GoToPositionIntent', { position: '11' });
    expect((await talk.intent(previous)).heard).toMatch(/^6 to 10 of 12: Song 6 /);
  });

  test('reads from the beginning when fewer than five are before', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('GoToPositionIntent', { position: '3' });
    expect((await talk.intent(previous)).heard).toMatch(/^Road Trip, 12 songs, .*The first 5: Song 1 /);
  });

  test('at the beginning of the list says so and asks on', async () => {
    const talk = await talkInTheList();
    const answer = await talk.intent(previous);
    expect(answer.heard).toBe('This is the beginning of the list. Say next, or the name of one. Which would you like?');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^6 to 8 of 8:/);
  });

  test('at the beginning of a playlist says so and offers the list', async () => {
    const talk = await talkInRoadTrip();
    const answer = await talk.intent(previous);
    expect(answer.heard).toBe('This is the beginning of Road Trip. Shall I go back to your playlists?');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^You have 8 playlists\./);
  });

  test('offers the list when nothing is open', async () => {
    expect((await talkAbout().intent(previous)).heard).toBe('Shall I list your playlists?');
  });

  test('takes "go back" for a yes when going back to the list was offered', async () => {
    const talk = talkAbout();
    await talk.intent('OpenPlaylistIntent', { playlist: 'charts' });
    expect((await talk.intent(previous)).heard).toMatch(/^You have 8 playlists\./);
  });
});
