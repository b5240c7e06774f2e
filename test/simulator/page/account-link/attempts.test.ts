import { attemptsOf, liveliest, pagesUnseen } from '../../../../src/simulator/page/browser/account-link/attempts';
import { arrowOf } from '../../../../src/simulator/page/browser/account-link/parties';
import { timeOfDay } from '../../../../src/simulator/page/browser/account-link/time-of-day';
import type { TimedStep } from '../../../../src/simulator/page/contract';

type Told = Pick<TimedStep, 'name'> & Partial<TimedStep>;

const authorization: Told = { name: 'authorization' };
const page: Told = { name: 'page', status: 200 };
const code: Told = { name: 'redirect', parameters: { code: '•••' } };
const denied: Told = { name: 'redirect', parameters: { error: 'access_denied' } };
const exchange: Told = { name: 'token-request', parameters: { grant_type: 'authorization_code' } };
const renewal: Told = { name: 'token-request', parameters: { grant_type: 'refresh_token' } };
const answer = (status: number): Told => ({ name: 'token-answer', status });

/** Numbered in their order, one second after the other. */
function steps(...told: readonly Told[]): readonly TimedStep[] {
  const plain = { from: 'alexa', method: null, url: 'http://127.0.0.1/', parameters: {}, status: null } as const;
  return told.map((step, index) => ({ ...plain, ...step, number: index + 1, atMs: index * 1000 }));
}

const shortly = (...told: readonly Told[]) =>
  attemptsOf(steps(...told)).map(
    ({ kind, count, outcome, steps: own }) => `${kind} ${count}: ${outcome}, ${own.length}`,
  );

describe('whoever reads how accounts were linked', () => {
  test('sees nothing before anything ran', () => {
    expect(attemptsOf([])).toEqual([]);
  });

  test('tells one link from the next, and from the renewals', () => {
    const linked = [authorization, code, exchange, answer(200)];
    expect(shortly(...linked, renewal, answer(200), authorization, denied, ...linked)).toEqual([
      'link 1: linked, 4',
      'renewal 1: renewed, 2',
      'link 2: not linked, 2',
      'link 3: linked, 4',
    ]);
  });

  test('sees a link under way until its tokens are there', () => {
    expect(shortly(authorization)).toEqual(['link 1: under way, 1']);
    expect(shortly(authorization, code, exchange)).toEqual(['link 1: under way, 3']);
  });

  test('sees what Spotify refused', () => {
    expect(shortly(authorization, code, exchange, answer(400), renewal, answer(400))).toEqual([
      'link 1: not linked, 4',
      'renewal 1: refused, 2',
    ]);
  });

  test('sees that Spotify did not answer, to a link or a renewal', () => {
    const nothing: Told = { name: 'token-answer' };
    expect(shortly(authorization, code, exchange, nothing, renewal, nothing)).toEqual([
      'link 1: no answer, 4',
      'renewal 1: no answer, 2',
    ]);
  });

  test('sees that a link was left unfinished once another has begun', () => {
    expect(shortly(authorization, page, renewal, answer(200), authorization, code)).toEqual([
      'link 1: not finished, 2',
      'renewal 1: renewed, 2',
      'link 2: under way, 2',
    ]);
  });

  test('tells two links apart that go on side by side in two tabs, by their states', () => {
    const of = (state: string, step: Told): Told => ({ ...step, parameters: { ...step.parameters, state } });
    const login: Told = { name: 'form', parameters: { login: '•••' } };
    const consent: Told = { name: 'form', parameters: { decision: 'accept' } };
    const attempts = attemptsOf(
      steps(
        ...[of('one', authorization), of('one', page), of('two', authorization), of('two', page)],
        ...[login, of('one', page), consent, of('one', code), exchange, answer(200)],
      ),
    );
    expect(attempts.map(({ steps: own }) => own.map(({ kind }) => kind))).toEqual([
      [
        ...['authorization', 'login-page', 'login-form', 'consent-page', 'acceptance'],
        ...['redirect-with-code', 'code-exchange', 'tokens'],
      ],
      ['authorization', 'first-page'],
    ]);
    expect(attempts.map(({ outcome }) => outcome)).toEqual(['linked', 'under way']);
    expect(liveliest(attempts)?.count).toBe(1);
  });

  test('keeps an attempt apart by its first step while others are added', () => {
    const before = attemptsOf(steps(authorization));
    const after = attemptsOf(steps(authorization, code, renewal));
    expect(after.map(({ key, atMs }) => [key, atMs])).toEqual([
      [1, 0],
      [3, 2000],
    ]);
    expect(before[0]?.key).toBe(after[0]?.key);
  });

  test('is told when the pages were between the browser and Spotify alone', () => {
    const [inBrowser] = attemptsOf(steps(authorization, code));
    const [withoutBrowser] = attemptsOf(steps(authorization, page, code));
    const [underWay] = attemptsOf(steps(authorization));
    expect([inBrowser, withoutBrowser, underWay].map(attempt => attempt && pagesUnseen(attempt))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('sees each arrow lead from its sender to its receiver', () => {
    expect(arrowOf({ from: 'Alexa', to: 'Spotify' })).toEqual({ from: 0, to: 2 });
    expect(arrowOf({ from: 'Spotify', to: 'Browser' })).toEqual({ from: 2, to: 1 });
  });

  test('reads the time to the second', () => {
    expect(timeOfDay(Date.UTC(2026, 2, 15, 9, 5, 7), 'UTC')).toBe('09:05:07');
  });
});
