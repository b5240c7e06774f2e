import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe('"continue" and "keep going"', () => {
  test('read on in a playlist', async () => {
    const answer = await (await talkInRoadTrip()).intent('AMAZON.ResumeIntent');
    expect(answer.heard).toMatch(/^6 to 10 of 12: /);
    expect(answer.microphone).toBe('open');
  });

  test('read on in the list', async () => {
    const answer = await (await talkInTheList()).intent('AMAZON.ResumeIntent');
    expect(answer.heard).toMatch(/^6 to 8 of 8: /);
  });

  test('go on where reading stopped another day', async () => {
    const talk = await talkInRoadTrip();
    talk.attributes = {};
    expect((await talk.intent('AMAZON.ResumeIntent')).heard).toMatch(/^Back in Road Trip\. 6 to 10 of 12: /);
  });

  test('ask for the choice first, while one is open', async () => {
    expect((await (await talkAtAChoice()).intent('AMAZON.ResumeIntent')).heard).toBe('Which one do you mean?');
  });

  test('say how to reach the music when nothing is being read', async () => {
    const answer = await talkAbout().intent('AMAZON.ResumeIntent');
    expect(answer.heard).toMatch(/^I only read and never play\. .*say: Alexa, pause, or: Alexa, resume\.$/);
    expect(answer.microphone).toBe('closed');
  });
});
