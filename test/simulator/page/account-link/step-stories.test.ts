import {
  parameterStory,
  stepStories,
  tellSteps,
  type StepKind,
} from '../../../../src/simulator/page/browser/account-link/step-stories';
import type { ExchangeStep } from '../../../../src/simulator/page/contract';

type Name = ExchangeStep['name'];

function step(name: Name, parameters: Readonly<Record<string, string>> = {}, status: number | null = null) {
  const from =
    name === 'redirect' || name === 'token-answer' ? 'server' : name === 'authorization' ? 'alexa' : 'listener';
  return { name, from, method: 'GET', url: 'http://127.0.0.1/authorize', parameters, status } as const;
}

const codeGrant = step('token-request', { grant_type: 'authorization_code' });
const refreshGrant = step('token-request', { grant_type: 'refresh_token' });
const answer = (status: number) => step('token-answer', {}, status);
const pages = [
  step('authorization'),
  step('page', {}, 200),
  step('form', { login: '•••' }, 303),
  step('page', {}, 200),
  step('form', { decision: 'accept' }, 303),
];

const kindsOf = (...steps: readonly ExchangeStep[]): readonly StepKind[] => tellSteps(steps).map(({ kind }) => kind);

describe('whoever reads how an account was linked', () => {
  test('is told of login, consent, code and tokens in turn', () => {
    expect(kindsOf(...pages, step('redirect', { code: '•••' }), codeGrant, answer(200))).toEqual([
      'authorization',
      'login-page',
      'login-form',
      'consent-page',
      'acceptance',
      'redirect-with-code',
      'code-exchange',
      'tokens',
    ]);
  });

  test('is told that nothing was linked where the listener cancelled', () => {
    const cancelled = step('form', { decision: 'cancel' }, 303);
    const told = kindsOf(...pages.slice(0, 4), cancelled, step('redirect', { error: 'access_denied' }));
    expect(told.slice(-2)).toEqual(['cancellation', 'redirect-with-error']);
  });

  test('is told that nobody was asked again where Spotify remembered the consent', () => {
    const [authorization, loginPage, loginForm] = pages as [ExchangeStep, ExchangeStep, ExchangeStep];
    expect(kindsOf(authorization, loginPage, loginForm, step('page', {}, 303)).at(-1)).toBe('straight-back');
  });

  test('is told of consent at once where the browser was still logged in', () => {
    const decided = step('form', { decision: 'cancel' }, 303);
    expect(kindsOf(step('authorization'), step('page', {}, 200), decided)).toEqual([
      'authorization',
      'consent-page',
      'cancellation',
    ]);
  });

  test('is told where the listener was somebody else', () => {
    const loggedOut = step('form', {}, 303);
    expect(kindsOf(step('authorization'), step('page', {}, 200), loggedOut, ...pages.slice(1, 3))).toEqual([
      'authorization',
      'consent-page',
      'another-listener',
      'login-page',
      'login-form',
    ]);
  });

  test('is told which page is open while the listener still reads it', () => {
    expect(kindsOf(...pages.slice(0, 4)).at(-1)).toBe('consent-page');
    expect(kindsOf(...pages.slice(0, 2), step('form', {}, 303), step('page', {}, 200)).at(-1)).toBe('login-page');
  });

  test('is not told which page a browser saw first before anything was done on it: it may be logged in already', () => {
    expect(kindsOf(...pages.slice(0, 2)).at(-1)).toBe('first-page');
  });

  test('can tell a renewal from a link, and what came of each', () => {
    expect(kindsOf(codeGrant, answer(400), codeGrant, answer(200))).toEqual([
      'code-exchange',
      'refusal',
      'code-exchange',
      'tokens',
    ]);
    expect(kindsOf(refreshGrant, answer(200), refreshGrant, answer(400))).toEqual([
      'renewal',
      'renewed-token',
      'renewal',
      'renewal-refusal',
    ]);
  });

  test('is told that Spotify did not answer', () => {
    expect(kindsOf(refreshGrant, step('token-answer'))).toEqual(['renewal', 'no-answer']);
  });

  test('keeps what else is known of a step, such as its number', () => {
    expect(tellSteps([{ ...step('authorization'), number: 7 }])[0]?.step.number).toBe(7);
  });

  test('hears one sentence a step, and no two alike', () => {
    const purposes = Object.values(stepStories).map(({ purpose }) => purpose);
    expect(new Set(purposes).size).toBe(purposes.length);
    expect(purposes.filter(purpose => !/^[A-Z][^.]+\.$/.test(purpose))).toEqual([]);
  });

  test.each(['client_id', 'scope', 'redirect_uri', 'state', 'code', 'grant_type', 'Authorization', 'refresh_token'])(
    'hears what %s is for',
    name => expect(parameterStory(name)).toMatch(/^\S.+\.$/),
  );

  test.each(['shoe_size', 'constructor'])('hears nothing made up of %s', name =>
    expect(parameterStory(name)).toBeNull(),
  );
});
