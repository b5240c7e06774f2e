// `npm run deploy -- --way lambda` as on a build server: a function without a stack, by the real ask-cli, signed in by the environment.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ended } from './checkout';
import { onlyOne, startRehearsal, type Rehearsal } from './rehearsal';

let rehearsal: Rehearsal;
const runs: Ended[] = [];
let environmentAfterFirst: unknown;

const lambda = () => onlyOne(rehearsal.amazon.cloud.functions.values());
const skill = () => onlyOne(rehearsal.amazon.skills.values());

beforeAll(async () => {
  rehearsal = await startRehearsal({ signedIn: 'by-environment' });
  runs.push(await rehearsal.checkout.run('deploy', ['--way', 'lambda']));
  environmentAfterFirst = lambda().settings['Environment'];
  runs.push(await rehearsal.checkout.run('deploy'));
}, 300_000);
afterAll(() => rehearsal.end());

test('both deploys go through to their end, the second one the same way without being told', () => {
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  expect(rehearsal.amazon.cloud.stacks.size).toBe(0);
});

test('there is one skill and one function, which lets that skill in and no other', () => {
  expect([...lambda().letsIn]).toEqual([skill().id]);
  expect(skill().manifest).toMatchObject({ apis: { custom: { endpoint: { uri: lambda().arn } } } });
});

test('the function has the built file and nothing else, and the settings of ask-resources.json', () => {
  const built = readFileSync(join(rehearsal.checkout.folder, 'lambda/index.js'));
  expect([...lambda().code.keys()].sort()).toEqual(['THIRD-PARTY-LICENSES.txt', 'index.js']);
  expect(lambda().code.get('index.js')?.equals(built)).toBe(true);
  expect(lambda().settings).toMatchObject({
    Runtime: 'nodejs24.x',
    Handler: 'index.handler',
    MemorySize: 512,
    Timeout: expect.any(Number) as unknown,
  });
});

test('the function knows which skill it serves from the second deploy on: at the first there was none yet', () => {
  expect(environmentAfterFirst).not.toMatchObject({ Variables: { ALEXA_SKILL_ID: expect.anything() as unknown } });
  expect(lambda().settings['Environment']).toMatchObject({ Variables: { ALEXA_SKILL_ID: skill().id } });
});

test('its role may write a log and nothing else', () => {
  const { policies } = onlyOne(rehearsal.amazon.cloud.roles.values());
  expect([...policies]).toEqual(['arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole']);
});

test('no secret is printed, written to a file or put into an argument list; git sees no change', () => {
  const { checkout, secrets } = rehearsal;
  const told = runs.map(({ said }) => said).join('') + checkout.argumentLists();
  for (const secret of secrets) {
    expect(told).not.toContain(secret);
    expect(checkout.filesWith(secret)).toEqual([]);
  }
  expect(checkout.gitStatus()).toBe('');
});

test("only ask-cli's own count of its use would have gone to another machine: signed in so, it cannot be told not to", () => {
  expect(rehearsal.amazon.surprises()).toEqual([]);
  const strangers = new Set(rehearsal.checkout.strangers().trim().split('\n'));
  expect([...strangers]).toEqual(['client-telemetry.amazonalexa.com']);
});
