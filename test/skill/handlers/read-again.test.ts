import { talkInRoadTrip } from '../support/shelf';

describe('read that again', () => {
  test('says the same again', async () => {
    const talk = await talkInRoadTrip();
    const before = await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ReadAgainIntent')).ssml).toBe(before.ssml);
  });
});
