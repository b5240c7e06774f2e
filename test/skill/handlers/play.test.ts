import { talkAbout, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe('play Road Trip', () => {
  test('says what to say to Alexa instead, and ends, so that it can be said at once', async () => {
    const answer = await talkAbout().intent('PlayIntent', { playlist: 'road trip' });
    expect(answer.heard).toBe('I only read. To hear it, say: Alexa, play my playlist road trip on Spotify.');
    expect(answer.microphone).toBe('closed');
  });

  test('attempts nothing: it does not even look into the library', async () => {
    const talk = talkAbout();
    await talk.intent('PlayIntent', { playlist: 'road trip' });
    expect(talk.library.calls).toEqual([]);
  });
});

describe('play it', () => {
  test('names the playlist that is open', async () => {
    const answer = await (await talkInRoadTrip()).intent('PlayIntent', { playlist: 'it' });
    expect(answer.heard).toContain('Alexa, play my playlist Road Trip on Spotify.');
  });

  test('names none when none is open', async () => {
    const answer = await (await talkInTheList()).intent('PlayIntent');
    expect(answer.heard).toBe('I only read. To hear music, say: Alexa, play, then a name, then: on Spotify.');
  });
});
