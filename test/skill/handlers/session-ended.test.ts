import { talkTo } from '../../support/talk';
import { talkInRoadTrip } from '../support/shelf';

const ended = { type: 'SessionEndedRequest', reason: 'ERROR' } as const;

describe('the end of a session', () => {
  test('is answered with nothing: nobody listens any more', async () => {
    expect((await (await talkInRoadTrip()).request({ ...ended, reason: 'USER_INITIATED' })).response).toEqual({});
  });

  test('is logged with its reason and with what Alexa says went wrong: it says so nowhere else', async () => {
    const talk = await talkInRoadTrip();
    await talk.request({ ...ended, error: { type: 'INVALID_RESPONSE', message: 'the speech is too long' } });
    expect(talk.log.at(-1)).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'ERROR',
      errorType: 'INVALID_RESPONSE',
      errorMessage: 'the speech is too long',
      outcome: 'session-ended',
    });
  });

  test('needs no account and no error', async () => {
    const talk = talkTo({ library: null });
    expect((await talk.request({ ...ended, reason: 'EXCEEDED_MAX_REPROMPTS' })).response).toEqual({});
    expect(talk.log.at(-1)).toMatchObject({ reason: 'EXCEEDED_MAX_REPROMPTS' });
  });
});
