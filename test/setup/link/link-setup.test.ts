import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkSetup } from '../../../src/setup/link/link-setup';
import { noNetwork, refusal } from '../support/amazon';
import { client, clientVariables, openWorld, skillId, vendorId } from '../support/world';

describe('npm run link-setup', () => {
  test('prints the three redirect URIs of this vendor id', async () => {
    const world = openWorld({ environment: clientVariables });
    await linkSetup([], world.outside);
    expect(world.said.slice(1, 4)).toEqual([
      `  https://pitangui.amazon.com/api/skill/link/${vendorId}`,
      `  https://layla.amazon.com/api/skill/link/${vendorId}`,
      `  https://alexa.amazon.co.jp/api/skill/link/${vendorId}`,
    ]);
  });

  test('takes the vendor id of the environment before that of ask-cli', async () => {
    const world = openWorld({ environment: { ASK_VENDOR_ID: 'MOTHER' } });
    world.write('home/.ask/cli_config', ''); // nobody has signed in yet
    expect(await linkSetup(['--redirects'], world.outside)).toBe(0);
    expect(world.text()).toContain('/link/MOTHER');
    expect(world.commands).toEqual([]);
  });

  test('gives Amazon what account-linking.json says, with the client id and secret put in', async () => {
    const world = openWorld({ environment: clientVariables });
    expect(await linkSetup([], world.outside)).toBe(0);
    const { accountLinkingRequest } = JSON.parse(world.read('project/skill-package/account-linking.json')) as {
      accountLinkingRequest: object;
    };
    expect(world.amazon.link).toEqual({ ...accountLinkingRequest, clientId: client.id, clientSecret: client.secret });
    expect(world.askRuns()).toContainEqual(
      expect.stringContaining(`update-account-linking-info --skill-id ${skillId} --stage development`),
    );
    expect(world.said.at(-1)).toMatch(/^✓ The account link of the development stage is applied and was read back/);
  });

  test('reaches the stage and the profile that are named', async () => {
    const world = openWorld({ environment: clientVariables, deployed: false });
    world.write('home/.ask/cli_config', JSON.stringify({ profiles: { work: { vendor_id: vendorId } } }));
    await linkSetup(['--stage', 'live', '--profile', 'work', '--skill-id', skillId], world.outside);
    for (const run of world.askRuns().filter(run => run.startsWith('smapi'))) {
      expect(run).toContain('--stage live');
      expect(run).toContain('--profile work');
    }
  });

  test('does the same again without harm', async () => {
    const world = openWorld({ environment: clientVariables });
    await linkSetup([], world.outside);
    const first = world.amazon.link;
    await linkSetup([], world.outside);
    expect(world.amazon.link).toEqual(first);
  });

  test('asks for what the environment does not say, and hides the secret', async () => {
    const world = openWorld({ typed: [client.id, client.secret] });
    await linkSetup([], world.outside);
    expect(world.asked.map(({ hidden }) => hidden)).toEqual([false, true]);
    expect(world.amazon.link).toMatchObject({ clientId: client.id, clientSecret: client.secret });
  });
});

describe('the secret', () => {
  test('is never among the arguments, in the environment of ask-cli, or on the screen', async () => {
    const world = openWorld({ environment: clientVariables });
    await linkSetup([], world.outside);
    const toAsk = world.commands.map(({ args, environment = {} }) => JSON.stringify([args, environment]));
    expect(toAsk.length).toBeGreaterThan(2);
    for (const seen of [...toAsk, world.text()]) expect(seen).not.toContain(client.secret);
  });

  test('stands in a file that nobody else may read, outside the project, and is gone afterwards', async () => {
    const world = openWorld({ environment: clientVariables });
    await linkSetup([], world.outside);
    const [file] = world.amazon.linkFiles;
    expect(file?.mode).toBe(0o600);
    expect(file?.path.startsWith(world.folder)).toBe(false);
    expect(existsSync(dirname(file?.path ?? ''))).toBe(false);
  });

  test('is gone also when ask-cli fails, and is cut out of what Amazon quotes', async () => {
    const paths: string[] = [];
    const world = openWorld({
      environment: clientVariables,
      programs: ({ args }, words) => {
        if (!words.includes('update-account')) return undefined;
        paths.push((args[args.indexOf('--account-linking-request') + 1] ?? '').replace('file:', ''));
        return { code: 1, errors: `[Error]: {"message":"${client.secret} is no secret"}` };
      },
    });
    await expect(linkSetup([], world.outside)).rejects.toThrow('not applied: ask-cli says: ••• is no secret.');
    expect(paths).toHaveLength(1);
    expect(existsSync(paths[0] ?? '')).toBe(false);
  });

  test('is left nowhere in the project', async () => {
    const world = openWorld({ environment: clientVariables });
    await linkSetup([], world.outside);
    const files = readdirSync(world.folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile());
    expect(files.length).toBeGreaterThan(5);
    for (const { parentPath, name } of files) {
      expect(world.read(join(parentPath, name).slice(dirname(world.folder).length + 1))).not.toContain(client.secret);
    }
  });
});

describe('link-setup says what to do when', () => {
  const problems: readonly (readonly [string, Parameters<typeof openWorld>[0], RegExp, RegExp])[] = [
    ['there is no skill yet', { deployed: false }, /no skill yet/, /npm run deploy/],
    [
      'nobody can be asked for the client',
      { environment: {} },
      /SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET/,
      /dashboard/,
    ],
    ['what was typed is no id', { typed: ['no'] }, /no Client ID/, /dashboard/],
    [
      'Spotify does not know the client',
      { environment: clientVariables, spotify: () => ({ status: 400, text: '{"error":"invalid_client"}' }) },
      /Spotify does not know/,
      /Copy both again/,
    ],
    [
      'Amazon is not reached',
      { environment: clientVariables, programs: (_, words) => (words.startsWith('smapi') ? noNetwork : undefined) },
      /Amazon was not reached/,
      /network/,
    ],
    [
      'Amazon does not take the sign-in',
      { environment: clientVariables, programs: (_, words) => (words.startsWith('smapi') ? refusal(401) : undefined) },
      /status 401/,
      /ask -- configure/,
    ],
    [
      'the skill is not there',
      { environment: clientVariables, programs: (_, words) => (words.startsWith('smapi') ? refusal(404) : undefined) },
      /status 404/,
      /skill id/,
    ],
  ];

  test.each(problems)('%s', async (...[, options, problem, mend]) => {
    const world = openWorld(options);
    const failure = linkSetup([], world.outside);
    await expect(failure).rejects.toThrow(problem);
    await expect(failure).rejects.toMatchObject({ name: 'SetupError', mend: expect.stringMatching(mend) as unknown });
    expect(world.amazon.link).toBeNull();
  });

  test('the vendor id is not known', async () => {
    const world = openWorld();
    world.write('home/.ask/cli_config', JSON.stringify({ profiles: { default: {} } }));
    await expect(linkSetup([], world.outside)).rejects.toMatchObject({
      mend: expect.stringContaining('ASK_VENDOR_ID') as unknown,
    });
  });

  test('Amazon holds something else afterwards than was sent', async () => {
    const held = { accountLinkingResponse: { type: 'AUTH_CODE', clientId: client.id } };
    const world = openWorld({
      environment: clientVariables,
      programs: (_, words) => (words.includes('get-account') ? { output: JSON.stringify(held) } : undefined),
    });
    await expect(linkSetup([], world.outside)).rejects.toThrow(/another account link than was sent: .*accessTokenUrl/);
  });

  test('the file holds a secret', async () => {
    const world = openWorld({ environment: clientVariables });
    world.write('project/skill-package/account-linking.json', '{"accountLinkingRequest":{"clientSecret":"x"}}');
    await expect(linkSetup([], world.outside)).rejects.toThrow('account-linking.json holds a clientSecret');
    expect(world.askRuns().filter(run => run.startsWith('smapi'))).toEqual([]);
  });

  test('an option is not known, or its value is not on the list', async () => {
    const world = openWorld();
    await expect(linkSetup(['--stage', 'beta'], world.outside)).rejects.toThrow(/development, certified, live/);
    await expect(linkSetup(['--secret', 'x'], world.outside)).rejects.toMatchObject({ name: 'UsageError' });
  });
});

test('a Spotify that does not answer does not keep anybody from linking', async () => {
  const world = openWorld({ environment: clientVariables, spotify: () => null });
  expect(await linkSetup([], world.outside)).toBe(0);
  expect(world.text()).toContain('not checked, because Spotify did not answer');
  expect(world.amazon.link).not.toBeNull();
});

test('the client is checked where the rehearsal says, and only there', async () => {
  const world = openWorld({
    environment: { ...clientVariables, SPOTIFY_ACCOUNTS_BASE_URL: 'http://127.0.0.1:9/' },
  });
  await linkSetup([], world.outside);
  expect(world.sent.map(({ url }) => url)).toEqual(['http://127.0.0.1:9/api/token']);
  const elsewhere = openWorld({ environment: { ...clientVariables, SPOTIFY_ACCOUNTS_BASE_URL: 'http://example.com' } });
  await expect(linkSetup([], elsewhere.outside)).rejects.toThrow('SPOTIFY_ACCOUNTS_BASE_URL');
  expect(elsewhere.sent).toEqual([]);
});

test('--help explains the options and touches nothing', async () => {
  const world = openWorld();
  expect(await linkSetup(['--help'], world.outside)).toBe(0);
  expect(world.text()).toContain('--redirects');
  expect(world.commands).toEqual([]);
});
