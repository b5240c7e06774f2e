import { talkTo } from '../../support/talk';
import { talkInRoadTrip } from '../support/shelf';

describe.each(['AMAZON.StopIntent', 'AMAZON.CancelIntent'])('%s', intent => {
  test('says goodbye and ends, wherever the listener is', async () => {
    const answer = await (await talkInRoadTrip()).intent(intent);
    expect(answer.heard).toBe('Goodbye.');
    expect(answer.microphone).toBe('closed');
    expect(answer.response.shouldEndSession).toBe(true);
  });

  test('works without an account, and sends no card', async () => {
    const answer = await talkTo({ library: null }).intent(intent);
    expect(answer.heard).toBe('Goodbye.');
    expect(answer.card).toBeUndefined();
  });
});
