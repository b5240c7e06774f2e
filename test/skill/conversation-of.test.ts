import { conversationOf } from '../../src/skill/conversation-of';

const session = { sessionId: 'amzn1.echo-api.session.1', new: false };

test('an account is known by a hash that does not lead back to its token', () => {
  const { account } = conversationOf('token', session);
  expect(account).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(conversationOf('token', null).account).toBe(account);
  expect(conversationOf('another', session).account).not.toBe(account);
});

test('a conversation is the session of the request, and begins where Alexa says so', () => {
  expect(conversationOf('token', session)).toMatchObject({ session: session.sessionId, begins: false });
  expect(conversationOf('token', { ...session, new: true })).toMatchObject({ begins: true });
});

test.each([undefined, null, {}, { sessionId: '' }, { sessionId: 7, new: 'yes' }, 'session', []])(
  'a request with %j for a session belongs to no conversation',
  odd => {
    expect(conversationOf('token', odd)).toMatchObject({ session: null, begins: false });
  },
);
