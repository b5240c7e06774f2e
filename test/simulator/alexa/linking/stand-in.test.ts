// The simulated Alexa and the stand-in Spotify link with each other as Alexa and Spotify would.
import { startStandIn, type StandIn } from '../../../../src/simulator/spotify/stand-in';
import { startTestAlexa, stopTestAlexas, type TestAlexa } from '../support/start-test-alexa';
import { resolve } from 'node:path';

let standIn: StandIn;

beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(async () => {
  await stopTestAlexas();
  await standIn.stop();
});

async function start(secret = standIn.client.secret): Promise<TestAlexa> {
  const { authorizationUrl, tokenUrl, client } = standIn;
  const test = await startTestAlexa({
    skillPackage: resolve(__dirname, '../../../../skill-package'),
    accounts: { authorizationUrl, accessTokenUrl: tokenUrl, clientId: client.id, clientSecret: secret },
  });
  standIn.allowRedirectUri(test.alexa.redirectUri);
  return test;
}

const login = () => standIn.listeners[0]?.login ?? '';

async function statusOfMe({ alexa, skill }: TestAlexa): Promise<number> {
  await alexa.say('open record keeper');
  const token = skill.last.context.System.user.accessToken ?? '';
  const response = await fetch(`${standIn.apiBaseUrl}/me`, { headers: { authorization: `Bearer ${token}` } });
  await response.text();
  return response.status;
}

test('a listener logs in, accepts, and the token opens the Web API', async () => {
  const test = await start();
  expect(await test.alexa.link({ login: login() })).toMatchObject({ kind: 'linked' });
  expect(await statusOfMe(test)).toBe(200);
});

test('the token is renewed through the stand-in', async () => {
  const test = await start();
  await test.alexa.link({ login: login() });
  test.pass(3_600_000);
  expect(await statusOfMe(test)).toBe(200);
  const answers = test.alexa.oauthSteps.filter(({ name }) => name === 'token-answer');
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
});

test('a revoked link leaves the request without a token', async () => {
  const test = await start();
  await test.alexa.link({ login: login() });
  standIn.revokeLinks();
  test.pass(3_600_000);
  const turn = await test.alexa.say('open record keeper');
  expect(turn.findings).toEqual([expect.objectContaining({ rule: 'account-link' })]);
  expect(test.alexa.linked).toBe(false);
});

test('cancelling, a wrong secret and an unknown listener link nothing', async () => {
  const test = await start();
  expect(await test.alexa.link({ login: login(), accept: false })).toMatchObject({ reason: 'denied' });
  expect(await test.alexa.link({ login: 'nobody' })).toMatchObject({ reason: 'pages' });
  const wrong = await start('not-the-secret');
  expect(await wrong.alexa.link({ login: login() })).toMatchObject({ reason: 'no-tokens' });
  expect([test.alexa.linked, wrong.alexa.linked]).toEqual([false, false]);
});
