import { checkNode } from '../../../src/setup/doctor/checks/node';
import { doctor } from '../../../src/setup/doctor/doctor';
import { linkSetup } from '../../../src/setup/link/link-setup';
import type { HttpRequest } from '../../../src/setup/outside/outside';
import { noNetwork, refusal } from '../support/amazon';
import { client, clientVariables, openWorld, skillId, vendorId, type World, type WorldOptions } from '../support/world';

/** Everything is well here. */
async function openHealthyWorld(options: WorldOptions = {}): Promise<World> {
  const world = openWorld({ environment: clientVariables, ...options });
  const { accountLinkingRequest } = JSON.parse(world.read('project/skill-package/account-linking.json')) as {
    accountLinkingRequest: Record<string, unknown>;
  };
  world.amazon.link = { ...accountLinkingRequest, clientId: client.id };
  return Promise.resolve(world);
}

/** The line of one check, with its mend. */
function line({ said }: World, check: string): string {
  const at = said.findIndex(text => text.slice(2).startsWith(`${check}: `));
  const mend = said[at + 1];
  return [said[at], ...(mend?.startsWith('  →') === true ? [mend] : [])].join('\n');
}

describe('npm run doctor', () => {
  test('finds nothing wrong where all is well', async () => {
    const world = await openHealthyWorld();
    expect(await doctor([], world.outside)).toBe(0);
    expect(world.said).toHaveLength(10);
    for (const text of world.said) expect(text).toMatch(/^✓ /);
  });

  test('changes nothing at Amazon and nothing in the project', async () => {
    const world = await openHealthyWorld();
    const before = world.read('project/.ask/ask-states.json');
    await doctor([], world.outside);
    expect(world.amazon.linkFiles).toEqual([]);
    expect(world.read('project/.ask/ask-states.json')).toBe(before);
    expect(world.askRuns().filter(run => !/^(--version|smapi (get|invoke)-)/.test(run))).toEqual([]);
  });

  test('never shows the secret, nor hands it to ask-cli', async () => {
    const world = await openHealthyWorld();
    await doctor([], world.outside);
    const smapi = world.commands.filter(({ args }) => args.includes('smapi'));
    expect(JSON.stringify(smapi)).not.toContain(client.secret);
    expect(world.text()).not.toContain(client.secret);
  });

  test('is healthy as JSON too, and says the same with its exit code', async () => {
    const world = await openHealthyWorld();
    expect(await doctor(['--json'], world.outside)).toBe(0);
    expect(world.said).toHaveLength(1);
    const report = JSON.parse(world.text()) as { ok: boolean; checks: { check: string; state: string }[] };
    expect(report.ok).toBe(true);
    expect(report.checks.map(({ state }) => state)).toEqual(new Array(10).fill('ok'));
    world.amazon.link = null;
    expect(await doctor(['--json'], world.outside)).toBe(1);
    expect(JSON.parse(world.said[1] ?? '')).toMatchObject({
      ok: false,
      checks: expect.arrayContaining([
        { check: 'Account link', state: 'wrong', text: 'the development stage has none', mend: 'npm run link-setup' },
      ]) as unknown,
    });
  });

  test('looks at the skill, the profile and the stage that are named', async () => {
    const world = await openHealthyWorld({ deployed: false });
    world.write('home/.ask/cli_config', JSON.stringify({ profiles: { work: { vendor_id: vendorId } } }));
    await doctor(['--skill-id', skillId, '--profile', 'work', '--stage', 'live'], world.outside);
    expect(line(world, 'Account link')).toBe('✓ Account link: in step with skill-package/account-linking.json (live)');
    for (const run of world.askRuns().filter(run => run.startsWith('smapi'))) expect(run).toContain('--profile work');
  });

  test('--help explains itself', async () => {
    const world = openWorld();
    expect(await doctor(['--help'], world.outside)).toBe(0);
    expect(world.text()).toContain('--json');
    expect(world.commands).toEqual([]);
  });
});

describe('on a fresh machine', () => {
  test('what is missing is said with its mend, and what rests on it was not checked', async () => {
    const world = openWorld({ installed: false, deployed: false });
    world.write('home/.ask/cli_config', '');
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'ask-cli')).toBe(
      '✗ ask-cli: not installed\n  → npm run ask:install (npm run deploy does it too)',
    );
    expect(line(world, 'Amazon sign-in')).toContain('→ Sign in at Amazon once: npm run ask -- configure');
    expect(line(world, 'AWS credentials')).toMatch(/^- .*not checked, because ask-cli is not signed in/);
    expect(line(world, 'Skill id')).toMatch(/^- .*not checked, because ask-cli is not signed in/);
    expect(line(world, 'Skill package')).toBe('- Skill package: not checked, because ask-cli does not work');
    expect(line(world, 'Redirect URIs')).toMatch(/the vendor id is not known$/);
    expect(world.sent).toEqual([]);
  });

  test('a broken antlr4ts is known for what it is', async () => {
    const errors = 'node_modules/src/tree/xpath/XPathLexer.ts:18\nTypeError: Class extends value undefined';
    const world = openWorld({ programs: (_, words) => (words === '--version' ? { code: 1, errors } : undefined) });
    await doctor([], world.outside);
    expect(line(world, 'ask-cli')).toBe(
      '✗ ask-cli: the one from tools/ask does not start: the package antlr4ts inside it is broken\n' +
        '  → npm run ask:install, which installs a good antlr4ts with it',
    );
  });

  test('an old Node is told which one to get', () => {
    const { folder } = openWorld();
    expect(checkNode(folder, '18.20.1')).toMatchObject({
      state: 'wrong',
      mend: expect.stringContaining('20.19') as unknown,
    });
    expect(checkNode(folder, '20.18.9')).toMatchObject({ state: 'wrong' });
    expect(checkNode(folder, '20.19.0')).toEqual({ state: 'ok', text: '20.19.0' });
    expect(checkNode(folder, '22.0.0')).toMatchObject({ state: 'ok' });
  });
});

describe('without a network', () => {
  test('the parts that need none are checked, and the rest is not called wrong', async () => {
    const world = openWorld({
      environment: clientVariables,
      spotify: () => null,
      programs: (_, words) => (words.startsWith('smapi') ? noNetwork : undefined),
    });
    expect(await doctor([], world.outside)).toBe(0);
    expect(world.said.map(text => text[0]).join('')).toBe('✓✓✓✓✓-----');
    expect(line(world, 'Account link')).toBe('- Account link: not checked, because Amazon was not reached');
    expect(line(world, 'Spotify app')).toBe('- Spotify app: not checked, because Spotify did not answer');
  });
});

describe('what is wrong at Amazon', () => {
  test('a sign-in that has ended', async () => {
    const errors =
      '[Error]: {"errorMessage":"The request to https://api.amazon.com/auth/o2/token failed. Client Error: AxiosError: Request failed with status code 400"}';
    const world = await openHealthyWorld({
      programs: (_, words) => (words.startsWith('smapi') ? { code: 1, errors } : undefined),
    });
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Skill package')).toBe(
      '✗ Skill package: Amazon does not take the sign-in of ask-cli any more\n  → Sign in again: npm run ask -- configure',
    );
  });

  test('an account link that is out of step, field by field', async () => {
    const world = await openHealthyWorld();
    world.amazon.link = { ...world.amazon.link, scopes: ['playlist-read-private'], clientId: 'of another app' };
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Account link')).toBe(
      '✗ Account link: out of step with the file: scopes, clientId\n  → npm run link-setup',
    );
  });

  test('an account link after link-setup is in step, in whatever order Amazon gives its lists', async () => {
    const world = openWorld({ environment: clientVariables });
    await linkSetup([], world.outside);
    const { scopes } = world.amazon.link as { scopes: string[] };
    world.amazon.link = { ...world.amazon.link, scopes: [...scopes].reverse() };
    await doctor([], world.outside);
    expect(line(world, 'Account link')).toMatch(/^✓/);
  });

  const built = { lastUpdateRequest: { status: 'SUCCEEDED' } };
  const failed = { lastUpdateRequest: { status: 'FAILED', errors: [{ message: 'InvalidSlotTypeName' }] } };
  const failedWith = (errors: unknown) => ({ manifest: { lastUpdateRequest: { status: 'FAILED', errors } } });
  const statuses: readonly (readonly [string, object, string])[] = [
    [
      'failed',
      { manifest: built, interactionModel: { 'en-US': built, 'en-GB': failed } },
      'failed: en-GB: InvalidSlotTypeName',
    ],
    [
      'is not ready',
      { manifest: built, interactionModel: { 'en-US': { lastUpdateRequest: { status: 'IN_PROGRESS' } } } },
      'not built yet: en-US',
    ],
    ['is not there', { manifest: built }, 'there is no model'],
    ['is null', { manifest: built, interactionModel: null }, 'there is no model'],
    ['has never been built', { manifest: built, interactionModel: { 'en-US': null } }, 'not built yet: en-US'],
    ['failed, in one word', failedWith('Broken'), 'failed: manifest: Broken'],
    ['failed, for one reason', failedWith({ message: 'Broken' }), 'failed: manifest: Broken'],
    ['failed, for odd reasons', failedWith([null, 7, 'Broken', { code: 1 }]), 'failed: manifest: Broken'],
    ['failed without a reason', failedWith(null), 'failed: manifest'],
  ];
  test.each(statuses)('a model that %s', async (_name, status, text) => {
    const world = await openHealthyWorld();
    world.amazon.status = status;
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Skill package')).toContain(`✗ Skill package: ${text}\n  → `);
  });

  test('a skill that is not there', async () => {
    const world = await openHealthyWorld({
      programs: (_, words) => (words.includes('get-skill-status') ? refusal(404) : undefined),
    });
    await doctor([], world.outside);
    expect(line(world, 'Skill package')).toContain('→ There is no such skill, or not in this stage.');
  });

  test("Amazon's own words stay on one line and do not steer the terminal", async () => {
    const world = await openHealthyWorld();
    world.amazon.invocation = { status: 'FAILED', result: { error: { message: 'Task\n\u001b[2Jtimed\u009b31m out' } } };
    await doctor([], world.outside);
    expect(line(world, 'Function')).toMatch(/^✗ Function: it failed: Task \[2Jtimed 31m out\n {2}→ /);
  });

  test('a function that fails, with the reason', async () => {
    const world = await openHealthyWorld();
    world.amazon.invocation = { status: 'FAILED', result: { error: { message: 'Task timed out' } } };
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Function')).toContain('✗ Function: it failed: Task timed out\n  → Its log');
  });

  test('a function that is somebody else', async () => {
    const world = await openHealthyWorld();
    world.amazon.invocation = { status: 'SUCCESSFUL', result: {} };
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Function')).toContain('it answers, but not as Record Keeper does');
  });
});

describe('what is wrong at Spotify', () => {
  test('a client id or secret that it does not know', async () => {
    const world = await openHealthyWorld({ spotify: () => ({ status: 400, text: '{"error":"invalid_client"}' }) });
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Spotify app')).toContain(
      '✗ Spotify app: Spotify does not know this client id and secret\n  → ',
    );
  });

  test('redirect URIs that are not registered, by name', async () => {
    const isEurope = ({ url }: HttpRequest) => url.includes('layla.amazon.com');
    const world = await openHealthyWorld({
      spotify: request =>
        isEurope(request) ? { status: 400, text: 'INVALID_CLIENT: Invalid redirect URI' } : { status: 200, text: '' },
    });
    expect(await doctor([], world.outside)).toBe(1);
    expect(line(world, 'Redirect URIs')).toMatch(
      new RegExp(`✗ .*: not registered at Spotify: https://layla\\.amazon\\.com/api/skill/link/${vendorId}\n`),
    );
  });

  test('are not called right by a Spotify that is out of order', async () => {
    const world = await openHealthyWorld({ spotify: () => ({ status: 503, text: '' }) });
    expect(await doctor([], world.outside)).toBe(0);
    expect(line(world, 'Redirect URIs')).toBe('- Redirect URIs: not checked, because Spotify did not answer');
  });

  test('are not looked for without a client id; the secret is not asked for either', async () => {
    const world = await openHealthyWorld({ environment: {}, typed: ['x', 'y'] });
    expect(await doctor([], world.outside)).toBe(0);
    expect(line(world, 'Spotify app')).toMatch(/not checked, because SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET/);
    expect(line(world, 'Redirect URIs')).toMatch(/not checked, because SPOTIFY_CLIENT_ID is not set/);
    expect(world.asked).toEqual([]);
    expect(world.sent).toEqual([]);
  });

  test('is asked with the redirect URI and scopes that Alexa would send', async () => {
    const world = await openHealthyWorld();
    await doctor([], world.outside);
    const opened = world.sent.filter(({ method }) => method === 'GET').map(({ url }) => new URL(url));
    expect(opened).toHaveLength(3);
    expect(opened[0]?.origin).toBe('https://accounts.spotify.com');
    expect(Object.fromEntries(opened[0]?.searchParams ?? [])).toEqual({
      client_id: client.id,
      response_type: 'code',
      redirect_uri: `https://pitangui.amazon.com/api/skill/link/${vendorId}`,
      scope: 'playlist-read-private playlist-read-collaborative',
    });
  });
});
