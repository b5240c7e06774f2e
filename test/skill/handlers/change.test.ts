import { talkInRoadTrip } from '../support/shelf';

describe('add it, remove it, like it, rename it', () => {
  test('says in one sentence that it only reads, and where it can be done', async () => {
    const talk = await talkInRoadTrip();
    const answer = await talk.intent('ChangeIntent', { playlist: 'road trip' });
    expect(answer.heard).toBe('I only read your library and never change it. To do that, use the Spotify app.');
    expect(answer.microphone).toBe('closed');
  });

  test('attempts nothing', async () => {
    const talk = await talkInRoadTrip();
    const before = talk.library.calls.length;
    await talk.intent('ChangeIntent', { playlist: 'road trip' });
    expect(talk.library.calls).toHaveLength(before);
  });
});
