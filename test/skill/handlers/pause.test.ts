import { talkInRoadTrip } from '../support/shelf';

describe.each(['AMAZON.PauseIntent', 'AMAZON.ResumeIntent'])('%s', intent => {
  test('says that nothing plays here and how to reach what does, and ends', async () => {
    const answer = await (await talkInRoadTrip()).intent(intent);
    expect(answer.heard).toMatch(/^I only read and never play\. .*say: Alexa, pause, or: Alexa, resume\.$/);
    expect(answer.microphone).toBe('closed');
  });
});
