import { talkTo } from '../../support/talk';
import { talkInRoadTrip } from '../support/shelf';

describe('goodbye', () => {
  test('ends the session with a word', async () => {
    const answer = await (await talkInRoadTrip()).intent('GoodbyeIntent');
    expect(answer).toMatchObject({ heard: 'Goodbye.', microphone: 'closed' });
  });

  test('needs no account', async () => {
    expect((await talkTo({ library: null }).intent('GoodbyeIntent')).heard).toBe('Goodbye.');
  });
});
