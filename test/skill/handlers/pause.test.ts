import { talkInRoadTrip } from '../support/shelf';

describe('"pause"', () => {
  test('says that nothing plays here and how to reach what does, and ends', async () => {
    const answer = await (await talkInRoadTrip()).intent('AMAZON.PauseIntent');
    expect(answer.heard).toMatch(/^I only read and never play\. .*say: Alexa, pause, or: Alexa, resume\.$/);
    expect(answer.microphone).toBe('closed');
  });
});
