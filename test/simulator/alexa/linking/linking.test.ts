// Account linking against a real server on loopback, as Alexa goes through it.
import { inspect } from 'node:util';
import type { LinkResult } from '../../../../src/simulator/alexa/simulated-alexa';
import { startAuthorizationServer, type AuthorizationServer } from '../support/authorization-server';
import { startTestAlexa, stopTestAlexas, type TestAlexa } from '../support/start-test-alexa';

let server: AuthorizationServer;

beforeEach(async () => {
  server = await startAuthorizationServer();
});
afterEach(async () => {
  await stopTestAlexas();
  await server.stop();
});

function start(): Promise<TestAlexa> {
  const { authorizationUrl, accessTokenUrl } = server;
  return startTestAlexa({
    accounts: { clientId: 'client', clientSecret: 'hush-hush', authorizationUrl, accessTokenUrl },
  });
}

async function startLinked(): Promise<TestAlexa> {
  const test = await start();
  expect(await test.alexa.link({ login: 'ada' })).toMatchObject({ kind: 'linked' });
  return test;
}

/** The token that arrives at the skill with the next launch. */
async function sentToken({ alexa, skill }: TestAlexa): Promise<string | undefined> {
  await alexa.say('open book keeper');
  const { session, context } = skill.last;
  expect(session?.user.accessToken).toBe(context.System.user.accessToken);
  return context.System.user.accessToken;
}

const refused = (reason: string) => expect.objectContaining({ kind: 'refused', reason }) as unknown;
const query = (url: string) => Object.fromEntries(new URL(url).searchParams);

describe('linking', () => {
  test('asks for what the file of the skill says, with a state of its own each time', async () => {
    const { alexa } = await start();
    const { url } = alexa.startLinking();
    expect(url.startsWith(`${server.authorizationUrl}?`)).toBe(true);
    const { state, ...rest } = query(url);
    expect(rest).toEqual({
      client_id: 'client',
      response_type: 'code',
      scope: 'shelf-read shelf-list',
      redirect_uri: alexa.redirectUri,
    });
    expect(state).toMatch(/^[\w-]{32}$/);
    expect(query(alexa.startLinking().url)['state']).not.toBe(state);
    expect(alexa.redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/api\/skill\/link\/\w+$/);
  });

  test('exchanges the code with Basic credentials and hands the skill the token', async () => {
    const test = await startLinked();
    expect(test.alexa.linked).toBe(true);
    expect(server.tokenCalls).toHaveLength(1);
    const [call] = server.tokenCalls;
    expect(call?.authorization).toBe(`Basic ${Buffer.from('client:hush-hush').toString('base64')}`);
    expect(Object.fromEntries(call?.form ?? [])).toEqual({
      grant_type: 'authorization_code',
      code: 'one-time-code',
      redirect_uri: test.alexa.redirectUri,
      client_id: 'client',
    });
    expect(await sentToken(test)).toBe('A1');
  });

  test('that the listener cancels links nothing', async () => {
    const test = await start();
    expect(await test.alexa.link({ login: 'ada', accept: false })).toEqual(refused('denied'));
    expect(test.alexa.linked).toBe(false);
    expect(server.tokenCalls).toEqual([]);
    expect(await sentToken(test)).toBeUndefined();
  });

  test('of somebody the pages do not know says what is on the page', async () => {
    const { alexa } = await start();
    const result = await alexa.link({ login: 'carl' });
    expect(result).toEqual(refused('pages'));
    expect(result).toMatchObject({ message: expect.stringContaining('"carl": Who are you?') as string });
  });

  test('takes a name from the button that shows it', async () => {
    const { alexa } = await start();
    expect(await alexa.link({ login: 'ADA L.' })).toMatchObject({ kind: 'linked' });
  });

  test('does not type a password', async () => {
    server.showInstead(
      '<form method=post><input name=user><input type=password name=word><button>Log in</button></form>',
    );
    expect(await (await start()).alexa.link({ login: 'ada' })).toEqual(refused('pages'));
  });

  test('does not go round in circles', async () => {
    server.showInstead('<form action="/authorize"><button>Continue</button></form>');
    const { alexa } = await start();
    expect(await alexa.link({ login: 'ada' })).toMatchObject({ message: expect.stringContaining('pages') as string });
  });

  test('at an address on the internet is left to a person', async () => {
    const { alexa } = await startTestAlexa();
    expect(await alexa.link({ login: 'ada' })).toEqual(refused('needs-browser'));
  });

  test('reports that no server answers', async () => {
    const { alexa } = await start();
    await server.stop();
    expect(await alexa.link({ login: 'ada' })).toEqual(refused('pages'));
  });

  test.each([
    ['refuses the code', { error: 'invalid_grant' }, 'answered 400 (invalid_grant)'],
    ['answers without a token', { token_type: 'Bearer' }, 'without an access_token'],
    ['answers with another kind of token', { access_token: 'A', token_type: 'mac' }, 'token_type Bearer'],
    ['answers with strange words', { error: '<script>' }, 'answered 400.'],
  ])('fails when the token endpoint %s', async (_, answer, message) => {
    server.answerTokens(answer);
    const { alexa } = await start();
    const result = await alexa.link({ login: 'ada' });
    expect(result).toMatchObject({ kind: 'refused', reason: 'no-tokens' });
    expect(result).toMatchObject({ message: expect.stringContaining(message) as string });
    expect(alexa.linked).toBe(false);
  });

  test('tells those who wait, however it ended', async () => {
    const { alexa } = await start();
    const told: LinkResult[] = [];
    alexa.onLinked(result => told.push(result));
    await alexa.link({ login: 'ada', accept: false });
    await alexa.link({ login: 'carl' });
    await alexa.link({ login: 'ada' });
    expect(told.map(result => (result.kind === 'linked' ? 'linked' : result.reason))).toEqual([
      'denied',
      'pages',
      'linked',
    ]);
  });

  test('is undone in the app', async () => {
    const test = await startLinked();
    test.alexa.unlink();
    expect(test.alexa.linked).toBe(false);
    expect(await sentToken(test)).toBeUndefined();
  });

  test('is written down step by step without a secret', async () => {
    const { alexa } = await start();
    const result = await alexa.link({ login: 'ada' });
    expect(result.steps.map(({ name, method, status }) => [name, method, status])).toEqual([
      ['authorization', 'GET', null],
      ['page', 'GET', 200],
      ['form', 'POST', 200],
      ['form', 'POST', 302],
      ['redirect', 'GET', null],
      ['token-request', 'POST', null],
      ['token-answer', null, 200],
    ]);
    expect(result.steps[5]?.parameters).toEqual({
      grant_type: 'authorization_code',
      code: '•••',
      redirect_uri: alexa.redirectUri,
      client_id: 'client',
      Authorization: 'Basic •••',
    });
    expect(result.steps[6]?.parameters).toEqual({
      access_token: '•••',
      refresh_token: '•••',
      token_type: 'Bearer',
      expires_in: '3600',
    });
    const everything = inspect([result, alexa.oauthSteps, alexa], { depth: null }) + JSON.stringify(result);
    for (const secret of ['hush-hush', 'one-time-code', 'A1', 'R1']) {
      expect(everything).not.toMatch(new RegExp(`['":= ]${secret}`));
    }
    expect(alexa.oauthSteps).toEqual(result.steps);
  });
});

describe('the redirect address', () => {
  const back = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { headers });
    return { status: response.status, headers: response.headers, page: await response.text() };
  };

  test('welcomes a browser back with a page that may be closed', async () => {
    const test = await start();
    const told: LinkResult[] = [];
    test.alexa.onLinked(result => told.push(result));
    const { state = '' } = query(test.alexa.startLinking().url);
    const { status, headers, page } = await back(`${test.alexa.redirectUri}?code=browser-code&state=${state}`);
    expect(status).toBe(200);
    expect(page).toContain('Your account is linked');
    expect(page).toContain('You can close this page');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(told).toMatchObject([{ kind: 'linked' }]);
    expect(await sentToken(test)).toBe('A1');
  });

  test('shows a page that is loaded again as it was, and tells nobody twice', async () => {
    const { alexa } = await start();
    const told: LinkResult[] = [];
    alexa.onLinked(result => told.push(result));
    for (const search of ['code=c', 'error=access_denied']) {
      const { state = '' } = query(alexa.startLinking().url);
      const url = `${alexa.redirectUri}?${search}&state=${state}`;
      const [first, second] = [await back(url), await back(url)];
      expect(second).toMatchObject({ status: first.status, page: first.page });
    }
    expect(told).toEqual([expect.objectContaining({ kind: 'linked' }), refused('denied')]);
    expect(server.tokenCalls).toHaveLength(1);
    expect(alexa.linked).toBe(true);
  });

  test('takes two browsers that come back with the same for one', async () => {
    const { alexa } = await start();
    const told: LinkResult[] = [];
    alexa.onLinked(result => told.push(result));
    const { state = '' } = query(alexa.startLinking().url);
    const url = `${alexa.redirectUri}?code=c&state=${state}`;
    const pages = await Promise.all([back(url), back(url)]);
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
    expect(told).toMatchObject([{ kind: 'linked' }]);
    expect(server.tokenCalls).toHaveLength(1);
  });

  test('refuses another code with a state that was used', async () => {
    const { alexa } = await start();
    const { state = '' } = query(alexa.startLinking().url);
    await back(`${alexa.redirectUri}?code=c&state=${state}`);
    expect((await back(`${alexa.redirectUri}?code=other&state=${state}`)).status).toBe(400);
    expect(alexa.linked).toBe(true);
    expect(server.tokenCalls).toHaveLength(1);
  });

  test('takes each state once', async () => {
    const { alexa } = await start();
    const { state = '' } = query(alexa.startLinking().url);
    await back(`${alexa.redirectUri}?code=c&state=${state}`);
    alexa.unlink();
    const { status, page } = await back(`${alexa.redirectUri}?code=c&state=${state}`);
    expect(status).toBe(400);
    expect(page).toContain('not linked');
    expect(alexa.linked).toBe(false);
    expect(server.tokenCalls).toHaveLength(1);
  });

  test.each([
    ['a state of nobody', 'code=c&state=made-up', 'wrong-state'],
    ['no state', 'code=c', 'wrong-state'],
    ['no code', 'state=STATE', 'no-code'],
    ['an error', 'error=server_error&state=STATE', 'server-error'],
    ['a refusal', 'error=access_denied&state=STATE', 'denied'],
  ])('with %s links nothing', async (_, search, reason) => {
    const { alexa } = await start();
    const told: LinkResult[] = [];
    alexa.onLinked(result => told.push(result));
    const { state = '' } = query(alexa.startLinking().url);
    const { status } = await back(`${alexa.redirectUri}?${search.replace('STATE', state)}`);
    expect(status).toBe(400);
    expect(told).toEqual([refused(reason)]);
    expect(server.tokenCalls).toEqual([]);
  });

  test('shows nothing of what came with the request', async () => {
    const { alexa } = await start();
    const { page } = await back(`${alexa.redirectUri}?error=<script>alert(1)</script>&state=<b>`);
    expect(page).not.toMatch(/<script|<b>/);
  });

  test('serves nothing else, to nobody else', async () => {
    const { alexa } = await start();
    const { origin, port } = new URL(alexa.redirectUri);
    expect((await back(`${origin}/`)).status).toBe(404);
    expect((await fetch(alexa.redirectUri, { method: 'POST' })).status).toBe(405);
    const foreign = await rawGet(Number(port), 'attacker.example');
    expect(foreign).toMatch(/^HTTP\/1\.1 421 /);
  });
});

describe('the access token', () => {
  const hour = 3_600_000;

  test('is used as long as it lives', async () => {
    const test = await startLinked();
    test.pass(hour - 61_000);
    expect(await sentToken(test)).toBe('A1');
    expect(server.tokenCalls).toHaveLength(1);
  });

  test('is renewed shortly before its end, when a request is about to go out', async () => {
    const test = await startLinked();
    server.answerTokens({ access_token: 'A2', refresh_token: 'R2', token_type: 'bearer', expires_in: 3600 });
    test.pass(hour - 30_000);
    expect(server.tokenCalls).toHaveLength(1);
    expect(await sentToken(test)).toBe('A2');
    expect(Object.fromEntries(server.tokenCalls[1]?.form ?? [])).toEqual({
      grant_type: 'refresh_token',
      refresh_token: 'R1',
      client_id: 'client',
    });
    expect(server.tokenCalls[1]?.authorization).toMatch(/^Basic /);
  });

  test('is renewed with the old refresh token when no new one came, else with the new one', async () => {
    const test = await startLinked();
    const answer = (token: string, more: object = {}) => ({
      access_token: token,
      token_type: 'Bearer',
      expires_in: 60,
      ...more,
    });
    server.answerTokens(answer('A2'), answer('A3', { refresh_token: 'R2' }), answer('A4'));
    test.pass(hour);
    expect(await sentToken(test)).toBe('A2');
    expect(await sentToken(test)).toBe('A4');
    const used = server.tokenCalls.slice(1).map(({ form }) => form.get('refresh_token'));
    expect(used.slice(0, 3)).toEqual(['R1', 'R1', 'R2']);
  });

  test('lives as long as the file says when the server does not', async () => {
    server.answerTokens(
      { access_token: 'A1', refresh_token: 'R1', token_type: 'Bearer' },
      { access_token: 'A2', token_type: 'Bearer' },
    );
    const test = await startLinked();
    test.pass(1_700_000);
    expect(await sentToken(test)).toBe('A1');
    test.pass(100_000);
    expect(await sentToken(test)).toBe('A2');
  });

  test('is renewed at once where somebody asks for it, however long it would live', async () => {
    const test = await startLinked();
    server.answerTokens({ access_token: 'A2', token_type: 'Bearer', expires_in: 3600 });
    expect(await test.alexa.renewToken()).toBeNull();
    expect(server.tokenCalls).toHaveLength(2);
    expect(await sentToken(test)).toBe('A2');
  });

  test('that cannot be renewed ahead of time stays good, and it is said why', async () => {
    server.answerTokens({ access_token: 'A1', token_type: 'Bearer', expires_in: 3600 });
    const test = await startLinked();
    expect(await test.alexa.renewToken()).toBe('There is no refresh token.');
    expect(await sentToken(test)).toBe('A1');
    test.alexa.unlink();
    expect(await test.alexa.renewToken()).toBe('No account is linked.');
  });

  test('is absent once the refresh token is refused, and the link is gone', async () => {
    const test = await startLinked();
    server.answerTokens({ error: 'invalid_grant' });
    test.pass(hour);
    const turn = await test.alexa.say('open book keeper');
    expect(JSON.stringify(test.skill.last)).not.toContain('accessToken');
    expect(turn.findings).toEqual([expect.objectContaining({ severity: 'warning', rule: 'account-link' })]);
    expect(turn.findings[0]?.message).toContain('invalid_grant');
    expect(test.alexa.linked).toBe(false);
    expect(await sentToken(test)).toBeUndefined();
    expect(server.tokenCalls).toHaveLength(2);
  });

  test('is absent while the server cannot be reached, and comes back with it', async () => {
    const test = await startLinked();
    server.answerTokens({ token_type: 'Bearer' }, { access_token: 'A2', token_type: 'Bearer', expires_in: 3600 });
    test.pass(hour);
    expect(await sentToken(test)).toBeUndefined();
    expect(test.alexa.linked).toBe(true);
    await test.alexa.endSession();
    expect(await sentToken(test)).toBe('A2');
  });

  test('is absent when it ran out and there is nothing to renew it with', async () => {
    server.answerTokens({ access_token: 'A1', token_type: 'Bearer', expires_in: 3600 });
    const test = await startLinked();
    test.pass(hour);
    expect(await sentToken(test)).toBeUndefined();
    expect(test.alexa.linked).toBe(false);
  });
});

/** A GET whose Host header is another's, which fetch does not send. */
async function rawGet(port: number, host: string): Promise<string> {
  const { connect } = await import('node:net');
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    });
    let answer = '';
    socket.setEncoding('utf8').on('data', chunk => (answer += String(chunk)));
    socket.on('end', () => resolve(answer)).on('error', reject);
  });
}
