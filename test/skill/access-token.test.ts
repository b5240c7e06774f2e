import { accessTokenOf, userIdOf } from '../../src/skill/access-token';

const person = { accessToken: 'of the person' };
const user = { accessToken: 'of the account' };
const sessionUser = { accessToken: 'of the session' };

describe('the access token', () => {
  test('is that of the recognised speaker first', () => {
    const found = accessTokenOf({ context: { System: { person, user } }, session: { user: sessionUser } });
    expect(found).toBe('of the person');
  });

  test('is that of the account when the speaker has none', () => {
    const found = accessTokenOf({ context: { System: { person: {}, user } }, session: { user: sessionUser } });
    expect(found).toBe('of the account');
  });

  test("is the session's when the context has none", () => {
    expect(accessTokenOf({ context: { System: { user: {} } }, session: { user: sessionUser } })).toBe('of the session');
    expect(accessTokenOf({ session: { user: sessionUser } })).toBe('of the session');
  });

  test.each(['', '  ', null, undefined, 7, {}])('is not taken from a place that holds none: %j', accessToken => {
    expect(accessTokenOf({ context: { System: { person: { accessToken }, user } } })).toBe('of the account');
    expect(accessTokenOf({ context: { System: { user: { accessToken } } } })).toBeNull();
  });

  test.each([{}, { context: {} }, { context: { System: {} } }, { session: {} }])(
    'is missing, not a crash, in a request without %j',
    envelope => {
      expect(accessTokenOf(envelope)).toBeNull();
    },
  );

  test.each([null, 5, 'token'])('survives a forged holder: %j', holder => {
    const forged = { context: { System: { person: holder, user: holder } }, session: { user: holder } };
    expect(accessTokenOf(forged as never)).toBeNull();
  });
});

describe('the listener', () => {
  test.each([null, 5, 'user', [], [null], [[null]]])(
    'is nobody, and no crash, in a request whose user is %j',
    holder => {
      const forged = { context: { System: { user: holder } }, session: { user: holder } };
      expect(userIdOf(forged as never)).toBe('');
    },
  );

  test.each([5, 'user', [], [null]])('is nobody where one of the two users is %j', holder => {
    const forged = { context: { System: { user: { userId: 'ann' } } }, session: { user: holder } };
    expect(userIdOf(forged as never)).toBe('');
  });
});
