// `npm run deploy` in its usual way, twice, by the real ask-cli: what Amazon holds after it, and what is left behind here.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CloudFunction, Stack } from '../amazon/cloud';
import type { Package, Skill } from '../amazon/developer-account';
import { unzip } from '../amazon/unzip';
import type { Ended } from './checkout';
import { onlyOne, startRehearsal, type Rehearsal } from './rehearsal';

let rehearsal: Rehearsal;
const runs: Ended[] = [];
let dry: Ended & { readonly made: readonly number[]; readonly remembered: boolean };
let afterFirst: { readonly packages: number; readonly state: string };

const inCheckout = (path: string): Buffer => readFileSync(join(rehearsal.checkout.folder, path));
const skill = (): Skill => onlyOne(rehearsal.amazon.skills.values());
const lambda = (): CloudFunction => onlyOne(rehearsal.amazon.cloud.functions.values());
const stack = (): Stack => onlyOne(rehearsal.amazon.cloud.stacks.values());
const imported = (index: number): Package => skill().packages[index] ?? new Map<string, Buffer>();

beforeAll(async () => {
  rehearsal = await startRehearsal({ signedIn: 'by-file' });
  const { said, code } = await rehearsal.checkout.run('deploy', ['--dry-run']);
  const { skills, cloud, sentLinks } = rehearsal.amazon;
  const made = [skills.size, cloud.buckets.size, cloud.stacks.size, cloud.functions.size, sentLinks.length];
  dry = { code, said, made, remembered: existsSync(join(rehearsal.checkout.folder, '.ask')) };
  runs.push(await rehearsal.checkout.run('deploy'));
  afterFirst = { packages: skill().packages.length, state: inCheckout('.ask/ask-states.json').toString('utf8') };
  runs.push(await rehearsal.checkout.run('deploy'));
}, 300_000);
afterAll(() => rehearsal.end());

/** Files of a folder of the checkout, by their path in it. */
function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(join(rehearsal.checkout.folder, folder), { recursive: true, withFileTypes: true });
  const root = join(rehearsal.checkout.folder, folder);
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

describe('a dry run', () => {
  test('prints each step as it would be done', () => {
    expect(dry.code).toBe(0);
    for (const step of ['npm run lint:skill', 'npm run build', 'ask deploy', 'ask smapi update-account-linking-info']) {
      expect(dry.said).toContain(step);
    }
  });

  test('changes nothing, here or at Amazon', () => {
    expect(dry.made).toEqual([0, 0, 0, 0, 0]);
    expect(dry.remembered).toBe(false);
  });
});

describe('the first deploy', () => {
  test('goes through to its end, and says what to do next', () => {
    expect(runs[0]).toMatchObject({ code: 0, said: expect.stringContaining('open record keeper') as unknown });
  });

  test('gives Amazon the skill package as it stands in git; account linking is no part of it', () => {
    const tracked = filesOf('skill-package').filter(path => path !== 'account-linking.json');
    expect([...imported(0).keys()].sort()).toEqual(tracked);
    for (const path of tracked.filter(path => path !== 'skill.json')) {
      expect(
        imported(0)
          .get(path)
          ?.equals(inCheckout(`skill-package/${path}`)),
      ).toBe(true);
    }
    const manifest: unknown = JSON.parse(inCheckout('skill-package/skill.json').toString('utf8'));
    expect(JSON.parse(imported(0).get('skill.json')?.toString('utf8') ?? '')).toEqual(manifest);
  });

  test('ships the built file with its licences and nothing else', () => {
    const versions = [...onlyOne(rehearsal.amazon.cloud.buckets.values()).objects.values()];
    for (const archive of versions) {
      expect([...unzip(archive).keys()].sort()).toEqual(['THIRD-PARTY-LICENSES.txt', 'index.js']);
      expect(unzip(archive).get('index.js')?.equals(inCheckout('lambda/index.js'))).toBe(true);
    }
    expect(versions).not.toEqual([]);
    expect([...lambda().code.keys()].sort()).toEqual(['THIRD-PARTY-LICENSES.txt', 'index.js']);
  });

  test('makes the stack of this repository, for this skill, with the settings of ask-resources.json', () => {
    const resources = JSON.parse(inCheckout('ask-resources.json').toString('utf8')) as {
      profiles: { default: { skillInfrastructure: { userConfig: { runtime: string; cfn: { parameters: object } } } } };
    };
    const { runtime, cfn } = resources.profiles.default.skillInfrastructure.userConfig;
    expect(stack().template).toBe(inCheckout('infrastructure/cfn-deployer/skill-stack.yaml').toString('utf8'));
    expect(stack().parameters).toMatchObject({ ...cfn.parameters, SkillId: skill().id, LambdaRuntime: runtime });
  });

  test('tells the skill where its function is, and sends the events of the skill there', () => {
    const { arn } = lambda();
    expect(skill().manifest).toMatchObject({
      apis: { custom: { endpoint: { uri: arn } } },
      events: {
        endpoint: { uri: arn },
        subscriptions: ['SKILL_ENABLED', 'SKILL_DISABLED', 'SKILL_ACCOUNT_LINKED'].map(eventName => ({ eventName })),
      },
    });
  });

  test('enables the skill for its developer', () => expect(skill().enabled).toBe(true));

  test('sets the account link of the development stage, as it stands in git and with the app of the developer', () => {
    const file = JSON.parse(inCheckout('skill-package/account-linking.json').toString('utf8')) as {
      accountLinkingRequest: object;
    };
    const { id, secret } = rehearsal.spotify.client;
    expect(Object.fromEntries(skill().links)).toEqual({
      development: { ...file.accountLinkingRequest, clientId: id, clientSecret: secret },
    });
  });
});

describe('the second deploy', () => {
  test('goes through to its end', () => expect(runs[1]?.code).toBe(0));

  test('makes nothing a second time: one skill, one stack, one function, one bucket', () => {
    const { skills, cloud } = rehearsal.amazon;
    const { stacks, functions, buckets } = cloud;
    expect([skills.size, stacks.size, functions.size, buckets.size]).toEqual([1, 1, 1, 1]);
    expect(stack().changes).toBe(1);
  });

  test('does not build the models again when nothing has changed', () => {
    expect(skill().packages).toHaveLength(afterFirst.packages);
  });

  test('leaves the account link as it was', () => {
    const [first, second] = rehearsal.amazon.sentLinks;
    expect(second ?? first).toEqual(first);
    expect(skill().links.size).toBe(1);
  });
});

describe('what is left behind', () => {
  test('git sees no change, and the id of the skill is remembered', () => {
    expect(rehearsal.checkout.gitStatus()).toBe('');
    expect(afterFirst.state).toContain(skill().id);
    expect(inCheckout('.ask/ask-states.json').toString('utf8')).toContain(skill().id);
  });

  test('no secret is in the argument list of any program', () => {
    const lists = rehearsal.checkout.argumentLists();
    expect(lists).toContain('update-account-linking-info');
    for (const secret of rehearsal.secrets) expect(lists).not.toContain(secret);
  });

  test('no secret is printed', () => {
    for (const { said } of runs) for (const secret of rehearsal.secrets) expect(said).not.toContain(secret);
  });

  test('no secret is in any file but those that ask-cli and AWS keep them in', () => {
    const found = rehearsal.secrets.flatMap(secret => rehearsal.checkout.filesWith(secret));
    expect(found).toEqual([
      { path: 'home/.ask/cli_config', mode: '600' },
      { path: 'home/.aws/credentials', mode: '600' },
    ]);
  });

  test('nothing was asked of Amazon that it does not offer, and nobody else was spoken to', () => {
    expect(rehearsal.amazon.surprises()).toEqual([]);
    expect(rehearsal.checkout.strangers()).toBe('');
  });
});
