import { listenerKeyOf } from '../../src/skill/listener-key';
import { envelope, launch } from './support/requests';

const keyOf = (userId: string, skillId: unknown = 'amzn1.ask.skill.test') =>
  listenerKeyOf(envelope(launch, { userId }), skillId);

describe('the key under which a listener is remembered', () => {
  test('is the same every time', () => expect(keyOf('ann')).toBe(keyOf('ann')));

  test('is another one for another listener, and for another skill', () => {
    expect(new Set([keyOf('ann'), keyOf('bob'), keyOf('ann', 'amzn1.ask.skill.other')]).size).toBe(3);
  });

  test('tells nothing of the id, whatever its length', () => {
    expect(keyOf('amzn1.ask.account.ANN')).toMatch(/^[\w-]{43}$/);
    expect(keyOf('x'.repeat(5_000))).toHaveLength(43);
  });

  test('does not exist when the request names nobody', () => {
    expect(keyOf('')).toBeNull();
    expect(listenerKeyOf({}, undefined)).toBeNull();
  });

  test('does not exist when the request names two', () => {
    const request = envelope(launch, { userId: 'ann' });
    const other = (user: object) => ({ ...request, session: { ...request.session, user } });
    expect(listenerKeyOf(other({ userId: 'bob', accessToken: 'of bob' }), 'skill')).toBeNull();
    expect(listenerKeyOf(other({ accessToken: 'of bob' }), 'skill')).toBeNull();
    expect(listenerKeyOf(other({ userId: 'ann' }), 'skill')).not.toBeNull();
  });

  test('does not exist for a speaker who is recognised and linked with an account of their own', () => {
    const from = { userId: 'ann', accessToken: 'of the account' };
    expect(listenerKeyOf(envelope(launch, { ...from, personToken: 'of the speaker' }), 'skill')).toBeNull();
    expect(listenerKeyOf(envelope(launch, { userId: 'ann', personToken: 'of the speaker' }), 'skill')).toBeNull();
  });

  test.each(['of the account', '', ' '])('is that of the account for a speaker with the token "%s"', personToken => {
    const from = { userId: 'ann', accessToken: 'of the account' };
    const key = listenerKeyOf(envelope(launch, from), 'skill');
    expect(key).not.toBeNull();
    expect(listenerKeyOf(envelope(launch, { ...from, personToken }), 'skill')).toBe(key);
  });

  test.each([undefined, null, 7])('can do without the skill being known: %j', id => {
    expect(listenerKeyOf(envelope(launch, { userId: 'ann' }), id)).toMatch(/^[\w-]{43}$/);
  });
});
