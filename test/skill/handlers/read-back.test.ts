import { talkAbout, talkInRoadTrip } from '../support/shelf';

describe('the five before', () => {
  test('are read in a playlist', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('GoToPositionIntent', { position: '11' });
    expect((await talk.intent('ReadBackIntent')).heard).toMatch(/^6 to 10 of 12: Song 6 /);
  });

  test('are none at the beginning, which is said', async () => {
    const answer = await (await talkInRoadTrip()).intent('ReadBackIntent');
    expect(answer.heard).toMatch(/^This is the beginning of Road Trip\. .*\?$/);
  });

  test('are offered as the list when nothing is open', async () => {
    expect((await talkAbout().intent('ReadBackIntent')).heard).toBe('Shall I list your playlists?');
  });
});
