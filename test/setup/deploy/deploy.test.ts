import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deploy } from '../../../src/setup/deploy/deploy';
import type { Command, Ended } from '../../../src/setup/outside/command';
import { clientVariables, openWorld, skillId, type World, type WorldOptions } from '../support/world';

const arn = 'arn:aws:lambda:us-east-1:123456789012:function:record-keeper';

interface Seen {
  readonly files: readonly string[];
  readonly manifest: { readonly manifest: { readonly apis: { readonly custom: object }; readonly events?: object } };
  readonly resources: {
    readonly profiles: Readonly<
      Record<string, { readonly skillInfrastructure: { type: string; userConfig: { awsRegion: string } } }>
    >;
  };
}

/** A world whose `ask deploy` does what the real one does to the folder it runs in: it writes all over it. */
function openDeployWorld(options: WorldOptions = {}): { readonly world: World; readonly seen: Seen[] } {
  const seen: Seen[] = [];
  const askDeploy = ({ folder, args }: Command): Partial<Ended> => {
    const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as object;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.parentPath.includes('.ask'))
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
    seen.push({ files, manifest: read('skill-package/skill.json'), resources: read('ask-resources.json') } as Seen);
    const profile = args[args.indexOf('--profile') + 1] ?? '';
    const deployer = seen.at(-1)?.resources.profiles[profile]?.skillInfrastructure.type ?? '';
    const outputs = [{ OutputKey: 'SkillEndpoint', OutputValue: arn }];
    const states = read('.ask/ask-states.json') as { profiles: Record<string, object> };
    mkdirSync(join(folder, '.ask'), { recursive: true });
    const state = {
      skillId,
      skillInfrastructure: { [deployer]: { deployState: { default: { outputs } } } },
    };
    const profiles = { ...states.profiles, [profile]: state };
    writeFileSync(join(folder, '.ask/ask-states.json'), JSON.stringify({ ...states, profiles }));
    writeFileSync(join(folder, 'skill-package/skill.json'), '{"written":"by ask-cli"}');
    writeFileSync(join(folder, 'ask-resources.json'), '{"written":"by ask-cli"}');
    return {};
  };
  const world = openWorld({
    environment: clientVariables,
    ...options,
    programs: (command, words) =>
      options.programs?.(command, words) ?? (words.startsWith('deploy') ? askDeploy(command) : undefined),
  });
  return { world, seen };
}

const stepsOf = ({ commands }: World) =>
  commands.map(({ args }) =>
    args
      .filter(word => !word.endsWith('ask.js'))
      .slice(0, 2)
      .join(' '),
  );

describe('npm run deploy', () => {
  test('checks, builds, deploys and links, in this order', async () => {
    const { world } = openDeployWorld();
    expect(await deploy([], world.outside)).toBe(0);
    expect(stepsOf(world).filter(step => step !== '--version')).toEqual([
      'scripts/run-typescript.mjs src/setup/lint/main.ts',
      'scripts/build.mjs',
      'deploy --profile',
      'smapi update-account-linking-info',
      'smapi get-account-linking-info',
    ]);
  });

  test('leaves skill.json and ask-resources.json as git knows them', async () => {
    const { world } = openDeployWorld();
    const before = ['project/skill-package/skill.json', 'project/ask-resources.json'].map(world.read);
    await deploy([], world.outside);
    expect(['project/skill-package/skill.json', 'project/ask-resources.json'].map(world.read)).toEqual(before);
  });

  test('deploys exactly the bundle, and the package without the account link', async () => {
    const { world, seen } = openDeployWorld();
    await deploy([], world.outside);
    const files = seen[0]?.files ?? [];
    expect(files.filter(file => file.startsWith('lambda/'))).toEqual([
      'lambda/THIRD-PARTY-LICENSES.txt',
      'lambda/index.js',
    ]);
    expect(files).toContain('infrastructure/cfn-deployer/skill-stack.yaml');
    expect(files).toContain('skill-package/interactionModels/custom/en-US.json');
    expect(files.filter(file => file.includes('account-linking'))).toEqual([]);
  });

  test.each([
    ['infrastructure', 'Restore it: git checkout infrastructure'],
    ['lambda/THIRD-PARTY-LICENSES.txt', 'Build it: npm run build'],
  ])('says that %s is missing, and how to get it back', async (part, mend) => {
    const { world, seen } = openDeployWorld();
    rmSync(join(world.folder, part), { recursive: true });
    await expect(deploy([], world.outside)).rejects.toMatchObject({ message: `${part} is missing.`, mend });
    expect(seen).toEqual([]);
  });

  test('keeps what ask-cli remembers in the project, so that the next deploy is of the same skill', async () => {
    const { world } = openDeployWorld({ deployed: false });
    world.write('project/.ask/ask-states.json', '{"askcliStatesVersion":"2020-03-31","profiles":{}}');
    await deploy([], world.outside);
    expect(JSON.parse(world.read('project/.ask/ask-states.json'))).toMatchObject({
      profiles: { default: { skillId } },
    });
    await deploy([], world.outside);
    expect(world.text()).toContain('4/5 Make the skill');
    expect(world.text()).toContain('4/5 Update the skill');
  });

  test('uploads a manifest without endpoint at first, and the one Amazon has from then on', async () => {
    const { world, seen } = openDeployWorld();
    await deploy([], world.outside);
    await deploy([], world.outside);
    expect(seen[0]?.manifest.manifest.apis.custom).not.toHaveProperty('endpoint');
    expect(seen[0]?.manifest.manifest).not.toHaveProperty('events');
    expect(seen[1]?.manifest.manifest.apis.custom).toHaveProperty('endpoint', { uri: arn });
    expect(seen[1]?.manifest.manifest.events).toEqual({
      endpoint: { uri: arn },
      subscriptions: [
        { eventName: 'SKILL_ENABLED' },
        { eventName: 'SKILL_DISABLED' },
        { eventName: 'SKILL_ACCOUNT_LINKED' },
      ],
    });
  });

  test('makes a stack unless told otherwise, and stays with the way it went last', async () => {
    const { world, seen } = openDeployWorld();
    const types = () => seen.map(({ resources }) => resources.profiles['default']?.skillInfrastructure.type);
    await deploy([], world.outside);
    expect(types()).toEqual(['@ask-cli/cfn-deployer']);
    world.write('project/.ask/ask-states.json', JSON.stringify({ profiles: { default: { skillId } } }));
    await deploy(['--way', 'lambda'], world.outside);
    await deploy([], world.outside);
    expect(types().slice(1)).toEqual(['@ask-cli/lambda-deployer', '@ask-cli/lambda-deployer']);
  });

  test('goes to the region that is named, stays there, and cannot be moved', async () => {
    const { world, seen } = openDeployWorld();
    const regions = () =>
      seen.map(({ resources }) => resources.profiles['default']?.skillInfrastructure.userConfig.awsRegion);
    await deploy(['--region', 'us-east-1'], world.outside);
    world.write(
      'project/ask-resources.json',
      world.read('project/ask-resources.json').replaceAll('us-east-1', 'us-west-2'),
    );
    await deploy([], world.outside);
    await deploy(['--way', 'lambda'], world.outside);
    await deploy(['--way', 'cfn'], world.outside);
    expect(regions()).toEqual(new Array(4).fill('us-east-1'));
    await expect(deploy(['--region', 'eu-west-1'], world.outside)).rejects.toThrow('is in us-east-1 already');
    world.write('project/.ask/ask-states.json', JSON.stringify({ profiles: { default: { skillId } } }));
    await deploy(['--region', 'eu-west-1'], world.outside);
    expect(regions().at(-1)).toBe('eu-west-1');
    await expect(deploy(['--region', 'Europe'], world.outside)).rejects.toMatchObject({ name: 'UsageError' });
  });

  test('tells a function without a stack which skill may call it', async () => {
    const { world, seen } = openDeployWorld();
    await deploy(['--way', 'lambda'], world.outside);
    expect(seen[0]?.resources.profiles['default']).toHaveProperty(
      ['skillInfrastructure', 'userConfig', 'lambda', 'environmentVariables'],
      { LOG_LEVEL: 'info', ALEXA_SKILL_ID: skillId },
    );
  });

  test('lets the old function answer while the way is changed', async () => {
    const { world, seen } = openDeployWorld();
    await deploy([], world.outside);
    await deploy(['--way', 'lambda'], world.outside);
    expect(seen[1]?.manifest.manifest.apis.custom).toHaveProperty('endpoint', { uri: arn });
  });

  test('deploys as the profile that is named, under its name', async () => {
    const { world, seen } = openDeployWorld();
    world.write(
      'home/.ask/cli_config',
      JSON.stringify({ profiles: { work: { vendor_id: 'M1', aws_profile: 'mine' } } }),
    );
    await deploy(['--profile', 'work', '--ignore-hash'], world.outside);
    expect(world.askRuns()).toContain('deploy --ignore-hash --profile work');
    expect(Object.keys(seen[0]?.resources.profiles ?? {})).toEqual(['work']);
  });

  test('is not signed in by the environment where a profile is named', async () => {
    const environment = {
      ...clientVariables,
      ASK_ACCESS_TOKEN: 'a',
      ASK_REFRESH_TOKEN: 'r',
      ASK_LWA_TOKEN_HOST: 'kept',
    };
    const { world } = openDeployWorld({ environment });
    await deploy(['--profile', 'default'], world.outside);
    const asAsk = world.commands.filter(({ args }) => args.includes('--profile'));
    expect(asAsk).toHaveLength(3);
    for (const { environment: seen = {} } of asAsk) {
      expect(seen).toMatchObject({ ASK_LWA_TOKEN_HOST: 'kept', ASK_SKIP_NEW_VERSION_REMINDER: 'true' });
      expect(Object.keys(seen).filter(name => name.endsWith('_TOKEN'))).toEqual([]);
    }
  });

  test('deploys as the environment says on a build server', async () => {
    const environment = {
      ...clientVariables,
      ASK_REFRESH_TOKEN: 'r',
      ASK_VENDOR_ID: 'M1',
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    };
    const { world } = openDeployWorld({ environment });
    world.write('home/.ask/cli_config', '');
    await deploy([], world.outside);
    expect(world.askRuns()).toContain('deploy --profile __ENVIRONMENT_ASK_PROFILE__');
    const run = world.commands.find(({ args }) => args.includes('deploy'));
    expect(run?.environment).toMatchObject({ ASK_REFRESH_TOKEN: 'r' });
  });

  test('checks the package for the store when the link of another stage is set', async () => {
    const { world } = openDeployWorld();
    await deploy(['--stage', 'live'], world.outside);
    expect(world.commands[0]?.args).toContain('--publish');
    expect(world.askRuns().filter(run => run.startsWith('smapi'))).toEqual([
      expect.stringContaining('--stage live'),
      expect.stringContaining('--stage live'),
    ]);
  });

  test('takes over a skill that is named, where its id was lost', async () => {
    const { world } = openDeployWorld({ deployed: false });
    await deploy(['--skill-id', skillId], world.outside);
    expect(world.text()).toContain('4/5 Update the skill');
    expect(world.text()).toContain('it gets a new one. Delete the old one');
    expect(JSON.parse(world.read('project/.ask/ask-states.json'))).toMatchObject({
      profiles: { default: { skillId } },
    });
  });

  test('installs ask-cli first when there is none, and says so', async () => {
    const { world } = openDeployWorld({
      installed: false,
      programs: ({ args }) => {
        if (args.at(-1) === 'ci') world.write('project/tools/ask/node_modules/ask-cli/dist/bin/ask.js', '');
        return undefined;
      },
    });
    expect(await deploy([], world.outside)).toBe(0);
    expect(world.text()).toContain('Installing it into tools/ask');
  });
});

describe('a dry run', () => {
  test('prints each step and changes nothing', async () => {
    const { world } = openDeployWorld({ installed: false, deployed: false });
    expect(await deploy(['--dry-run'], world.outside)).toBe(0);
    for (const step of ['npm run lint:skill', 'npm run build', 'ask deploy --profile default', 'link-setup']) {
      expect(world.text()).toContain(step);
    }
    expect(world.commands).toEqual([]);
    expect(world.sent).toEqual([]);
    expect(existsSync(join(world.folder, '.build'))).toBe(false);
    expect(existsSync(join(world.folder, '.ask'))).toBe(false);
  });

  test('says what is missing', async () => {
    const { world } = openDeployWorld({ installed: false });
    world.write('home/.ask/cli_config', '');
    await deploy(['--dry-run'], world.outside);
    expect(world.text()).toContain('! ask-cli would be installed');
    expect(world.text()).toContain('! ask-cli knows no account yet.\n  → Sign in at Amazon once');
  });
});

describe('the account link, last of all', () => {
  test('is left alone when it is in step and no client is at hand', async () => {
    const { world } = openDeployWorld({ environment: {} });
    const request = JSON.parse(world.read('project/skill-package/account-linking.json')) as {
      accountLinkingRequest: Record<string, unknown>;
    };
    world.amazon.link = { ...request.accountLinkingRequest, clientId: 'any' };
    expect(await deploy([], world.outside)).toBe(0);
    expect(world.text()).toContain('✓ The account link is in step');
    expect(world.amazon.linkFiles).toEqual([]);
  });

  test('is asked for when it is missing', async () => {
    const { world } = openDeployWorld({ environment: {}, typed: ['the-client-id', 'the-secret-of-it'] });
    await deploy([], world.outside);
    expect(world.text()).toContain('It has no account link yet.');
    expect(world.amazon.link).toMatchObject({ clientId: 'the-client-id' });
  });

  test('is a failure of the deploy when it is out of step and nobody can be asked', async () => {
    const { world } = openDeployWorld({ environment: {} });
    world.amazon.link = { type: 'AUTH_CODE', clientId: 'any' };
    await expect(deploy([], world.outside)).rejects.toMatchObject({
      message: expect.stringMatching(/out of step \(authorizationUrl, .*\), so nobody can link/) as unknown,
      mend: 'npm run link-setup',
    });
  });
});

describe('a deploy that fails', () => {
  test('ends before anything is sent when the package is not ready', async () => {
    const { world } = openDeployWorld({
      programs: ({ args }) => (args.includes('src/setup/lint/main.ts') ? { code: 1 } : undefined),
    });
    await expect(deploy([], world.outside)).rejects.toThrow('The skill package is not ready.');
    expect(world.askRuns()).toEqual([]);
  });

  test('says so at once when there are no AWS credentials', async () => {
    const { world } = openDeployWorld();
    world.write('home/.aws/credentials', '[other]\n');
    await expect(deploy([], world.outside)).rejects.toThrow('The AWS profile "mine"');
    expect(world.commands).toEqual([]);
  });

  const failures: readonly (readonly [string, string, RegExp])[] = [
    ['Amazon cannot be reached', '[Error]: connect ECONNREFUSED', /network/],
    ['the sign-in has ended', '[Error]: The request to https://api.amazon.com/auth/o2/token failed', /configure/],
    ['the AWS key is not known', '[Error]: InvalidClientTokenId: The security token is invalid', /access key/],
    ['the AWS user may not do it', '[Error]: User x is not authorized to perform: iam:CreateRole', /lacks a right/],
    [
      'a first stack was rolled back',
      '[Error]: Stack is in ROLLBACK_COMPLETE state',
      /Delete it in the CloudFormation/,
    ],
    ['a model is refused', '[Error]: {"resources":[{"name":"InteractionModel.en-US","errors":[]}]}', /lint:skill/],
    ['nobody knows why', 'Retrying after ETIMEDOUT\n[Error]: Hm', /npm run doctor/],
  ];
  test.each(failures)('says what to do when %s', async (_name, errors, mend) => {
    const { world } = openDeployWorld({
      programs: (_, words) => (words.startsWith('deploy') ? { code: 1, errors } : undefined),
    });
    await expect(deploy([], world.outside)).rejects.toMatchObject({
      message: 'ask deploy failed.',
      mend: expect.stringMatching(mend) as unknown,
    });
    expect(world.amazon.link).toBeNull();
  });

  test('keeps the id of a skill that was made before that', async () => {
    const { world } = openDeployWorld({
      deployed: false,
      programs: (_, words) => {
        if (words.startsWith('smapi get-import-status --import-id imp1')) {
          return { output: JSON.stringify({ status: 'FAILED', skill: { skillId } }) };
        }
        if (!words.startsWith('deploy')) return undefined;
        const states = { profiles: { default: { skillMetadata: { lastImportId: 'imp1' } } } };
        world.write('project/.ask/ask-states.json', JSON.stringify(states));
        return { code: 1, errors: '[Error]: {}' };
      },
    });
    await expect(deploy([], world.outside)).rejects.toThrow('ask deploy failed.');
    expect(JSON.parse(world.read('project/.ask/ask-states.json'))).toMatchObject({
      profiles: { default: { skillId, skillMetadata: { lastImportId: 'imp1' } } },
    });
  });

  test('does not go on with a memory that cannot be read: that would make a second skill', async () => {
    const { world } = openDeployWorld();
    world.write('project/.ask/ask-states.json', '{"profiles": {');
    await expect(deploy([], world.outside)).rejects.toThrow('.ask/ask-states.json cannot be read any more');
    expect(world.commands).toEqual([]);
  });

  test.each(['{', '{}', 'null'])('says how to mend an ask-resources.json that says %s', async text => {
    const { world } = openDeployWorld();
    world.write('project/ask-resources.json', text);
    await expect(deploy([], world.outside)).rejects.toMatchObject({
      message: 'ask-resources.json cannot be read.',
      mend: 'Restore the file: git checkout ask-resources.json',
    });
  });
});
