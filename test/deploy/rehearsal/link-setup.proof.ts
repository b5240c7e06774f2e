// `npm run link-setup` with the real ask-cli: what reaches Amazon, where the secret of the Spotify app is meanwhile, and what is left.
import { dirname, join } from 'node:path';
import { statSync } from 'node:fs';
import { startRehearsal, type Rehearsal, type RehearsalOptions } from './rehearsal';

const skillId = 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000';
const words = ['--skill-id', skillId];
const cliConfig = { path: 'home/.ask/cli_config', mode: '600' };

let rehearsal: Rehearsal;
async function rehearse(options: Partial<RehearsalOptions> = {}): Promise<Rehearsal> {
  rehearsal = await startRehearsal({ signedIn: 'by-file', ...options });
  rehearsal.amazon.addSkill(skillId);
  return rehearsal;
}
afterEach(async () => {
  const surprises = rehearsal.amazon.surprises();
  const strangers = rehearsal.checkout.strangers();
  await rehearsal.end();
  expect([surprises, strangers]).toEqual([[], '']);
});

/** Nothing of the secret is left in a file, was printed or stood in an argument list. */
function expectNoTraceOf(secret: string, said: string): void {
  const { checkout } = rehearsal;
  expect(checkout.filesWith(secret)).toEqual([]);
  expect(said).not.toContain(secret);
  expect(checkout.argumentLists()).not.toContain(secret);
}

test('the link is applied as it stands in git, is the same when it is applied again, and git sees no change', async () => {
  const { amazon, checkout, spotify } = await rehearse();
  const { client } = spotify;
  const first = await checkout.run('link-setup', words);
  const second = await checkout.run('link-setup', words);
  expect([first.code, second.code]).toEqual([0, 0]);
  for (const host of ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp']) {
    expect(first.said).toContain(`https://${host}/api/skill/link/${amazon.credentials.vendorId}\n`);
  }
  const [sent, again] = amazon.sentLinks;
  expect(sent).toMatchObject({
    accountLinkingRequest: {
      type: 'AUTH_CODE',
      authorizationUrl: 'https://accounts.spotify.com/authorize',
      accessTokenUrl: 'https://accounts.spotify.com/api/token',
      accessTokenScheme: 'HTTP_BASIC',
      clientId: client.id,
      clientSecret: client.secret,
    },
  });
  expect(again).toEqual(sent);
  expect([...(amazon.skills.get(skillId)?.links.keys() ?? [])]).toEqual(['development']);
  expect(checkout.gitStatus()).toBe('');
  expectNoTraceOf(client.secret, first.said + second.said);
});

test('while ask-cli sends it, the secret is in one file that nobody else may read', async () => {
  const { amazon, checkout, spotify } = await rehearse();
  const { client } = spotify;
  let seen: readonly { path: string; mode: string }[] = [];
  let folderMode = 0;
  amazon.whileLinking = () => {
    seen = checkout.filesWith(client.secret);
    folderMode = statSync(dirname(join(checkout.folder, '..', seen[0]?.path ?? ''))).mode & 0o777;
    return Promise.resolve(null);
  };
  const { said } = await checkout.run('link-setup', words);
  expect(seen).toEqual([{ path: expect.stringMatching(/^tmp\//) as unknown, mode: '600' }]);
  expect(folderMode).toBe(0o700);
  expectNoTraceOf(client.secret, said);
});

test('another stage gets a link of its own', async () => {
  const { amazon, checkout } = await rehearse();
  expect((await checkout.run('link-setup', [...words, '--stage', 'live'])).code).toBe(0);
  expect([...(amazon.skills.get(skillId)?.links.keys() ?? [])]).toEqual(['live']);
});

test('a refusal of Amazon ends it and is told, and the secret that Amazon quotes is not printed', async () => {
  const { amazon, checkout, spotify } = await rehearse();
  const { client } = spotify;
  amazon.whileLinking = () =>
    Promise.resolve({ status: 400, body: { message: `The value ${client.secret} of clientSecret is not allowed.` } });
  const { code, said } = await checkout.run('link-setup', words);
  expect(code).not.toBe(0);
  expect(said).toMatch(/The account link was not applied: .*\b400\b/);
  expectNoTraceOf(client.secret, said);
});

test('Ctrl-C while Amazon thinks leaves no secret behind', async () => {
  const { amazon, checkout, spotify } = await rehearse();
  const { client } = spotify;
  const asked = new Promise<void>(resolve => {
    amazon.whileLinking = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  const { ended, interrupt } = checkout.start('link-setup', words);
  await asked;
  expect(checkout.filesWith(client.secret)).toHaveLength(1);
  interrupt();
  const { code, said } = await ended;
  expect(code).not.toBe(0);
  expectNoTraceOf(client.secret, said);
});

test('a secret that Spotify does not know is not sent to Amazon', async () => {
  const { amazon, checkout } = await rehearse({ givenSecret: 'f'.repeat(32) });
  const { code, said } = await checkout.run('link-setup', words);
  expect(code).not.toBe(0);
  expect(said).toContain('Spotify does not know');
  expect(amazon.sentLinks).toEqual([]);
  expect(checkout.filesWith(amazon.credentials.refreshToken)).toEqual([cliConfig]);
});
