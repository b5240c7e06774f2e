import type { AlexaTurn } from '../../../../src/simulator/page/contract';
import { beginningOf, beginnings, requestText } from '../../../../src/simulator/page/browser/turn/request-templates';

const nowMs = Date.UTC(2026, 2, 15, 12);
const application = { applicationId: 'amzn1.ask.skill.one' };
const user = { userId: 'somebody', accessToken: '•••' };
const slots = { playlist: { name: 'playlist', value: 'chill', confirmationStatus: 'NONE' } } as const;
const last: NonNullable<AlexaTurn['request']> = {
  version: '1.0',
  session: { new: true, sessionId: 'session-1', application, attributes: { place: 3 }, user },
  context: { System: { application, user, apiEndpoint: 'https://api.amazonalexa.com' } },
  request: {
    type: 'IntentRequest',
    requestId: 'request-1',
    timestamp: '2026-03-15T11:00:00Z',
    locale: 'en-GB',
    dialogState: 'COMPLETED',
    intent: { name: 'OpenPlaylistIntent', confirmationStatus: 'NONE', slots },
  },
};
const afterOne = { last, locale: 'en-US', nowMs };

describe('a request begun by hand', () => {
  test('is of the running session and listener, at this time, in the language of now', () => {
    expect(beginningOf('SessionEndedRequest', afterOne)).toEqual({
      version: '1.0',
      session: { ...last.session, new: false },
      context: last.context,
      request: {
        type: 'SessionEndedRequest',
        reason: 'USER_INITIATED',
        requestId: 'request-1',
        timestamp: '2026-03-15T12:00:00Z',
        locale: 'en-US',
      },
    });
  });

  test('asks for the intent of the last request, slots and all', () => {
    expect(beginningOf('IntentRequest', afterOne)).toMatchObject({
      session: { new: false, sessionId: 'session-1' },
      request: { type: 'IntentRequest', intent: { name: 'OpenPlaylistIntent', slots } },
    });
  });

  test('launches in a new session', () => {
    expect(beginningOf('LaunchRequest', afterOne)).toMatchObject({
      session: { new: true },
      request: { type: 'LaunchRequest' },
    });
  });

  test.each(beginnings)('can be a %s before anything was said, with the token there is', type => {
    expect(beginningOf(type, { last: null, locale: 'en-US', nowMs })).toMatchObject({
      session: { sessionId: 'amzn1.echo-api.session.by-hand' },
      context: { System: { user: { accessToken: '•••' } } },
      request: { type, locale: 'en-US' },
    });
  });

  test('is laid out to be edited', () => {
    expect(requestText({ request: { type: 'LaunchRequest' } }).split('\n')).toContain('    "type": "LaunchRequest"');
  });
});
