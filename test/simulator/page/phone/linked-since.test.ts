import type { TimedStep } from '../../../../src/simulator/page/contract';
import { linkedSince } from '../../../../src/simulator/page/browser/phone/linked-since';

const step = (atMs: number, told: Pick<TimedStep, 'name' | 'from' | 'method'>): TimedStep => ({
  ...told,
  number: atMs,
  atMs,
  url: 'https://accounts.example/',
  parameters: told.name === 'token-request' ? { grant_type: 'authorization_code' } : {},
  status: told.name === 'token-answer' ? 200 : null,
});
const linkedAt = (atMs: number) => [
  step(atMs - 2, { name: 'authorization', from: 'alexa', method: 'GET' }),
  step(atMs - 1, { name: 'token-request', from: 'alexa', method: 'POST' }),
  step(atMs, { name: 'token-answer', from: 'server', method: null }),
];
const linked = { linked: true, displayName: 'Robin Vale' };

describe('a card that asks for a link', () => {
  test('has had its effect when the account was linked after it', () => {
    expect(linkedSince(10, { link: linked, oauthSteps: linkedAt(20) })).toBe(true);
  });

  test('still asks when the link there was has run out before it came', () => {
    expect(linkedSince(30, { link: linked, oauthSteps: linkedAt(20) })).toBe(false);
  });

  test('asks again when the account was unlinked', () => {
    expect(linkedSince(10, { link: { linked: false, displayName: null }, oauthSteps: linkedAt(20) })).toBe(false);
  });
});
