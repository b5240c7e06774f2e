// What goes wrong on the way, with the real ask-cli: a first deploy that Amazon ends half way, and what the doctor finds.
import type { Ended } from './checkout';
import { onlyOne, startRehearsal, type Rehearsal } from './rehearsal';

type State = 'ok' | 'wrong' | 'unchecked';
interface Report {
  readonly ok: boolean;
  readonly checks: readonly { readonly check: string; readonly state: State; readonly mend?: string }[];
}

let rehearsal: Rehearsal;
let skillsAfterFailure: number;
const deploys: Ended[] = [];
const reports: { readonly code: number | null; readonly report: Report; readonly states: Record<string, State> }[] = [];

async function examine(): Promise<void> {
  const { code, said } = await rehearsal.checkout.run('doctor', ['--json']);
  const report = JSON.parse(said) as Report;
  reports.push({ code, report, states: Object.fromEntries(report.checks.map(({ check, state }) => [check, state])) });
}

const mendOf = (index: number, name: string): string | undefined =>
  reports[index]?.report.checks.find(({ check }) => check === name)?.mend;

beforeAll(async () => {
  rehearsal = await startRehearsal({ signedIn: 'by-file' });
  const { amazon, checkout, spotify } = rehearsal;
  await examine();
  amazon.whyNoModels = 'Sample "read {playlist" is not valid.';
  deploys.push(await checkout.run('deploy'));
  skillsAfterFailure = amazon.skills.size;
  amazon.whyNoModels = null;
  deploys.push(await checkout.run('deploy'));
  for (const host of ['pitangui.amazon.com', 'layla.amazon.com', 'alexa.amazon.co.jp']) {
    spotify.registerRedirectUri(`https://${host}/api/skill/link/${amazon.credentials.vendorId}`);
  }
  await examine();
  const { links } = onlyOne(amazon.skills.values());
  links.set('development', { ...links.get('development'), accessTokenScheme: 'REQUEST_BODY_CREDENTIALS' });
  await examine();
}, 300_000);
afterAll(() => rehearsal.end());

describe('a first deploy that ends because Amazon cannot build the models', () => {
  test('fails, and says why in the words of Amazon', () => {
    expect(deploys[0]?.code).not.toBe(0);
    expect(deploys[0]?.said).toContain('read {playlist');
  });

  test('does not lose the skill that was made: the next one goes on with it and makes no second', () => {
    expect(skillsAfterFailure).toBe(1);
    expect(deploys[1]?.code).toBe(0);
    expect(rehearsal.amazon.skills.size).toBe(1);
  });
});

describe('the doctor', () => {
  test('says before a deploy what there is not yet, and what makes it', () => {
    expect(reports[0]).toMatchObject({ code: 1, report: { ok: false } });
    expect(reports[0]?.states).toMatchObject({
      'ask-cli': 'ok',
      'AWS credentials': 'ok',
      'Skill id': 'wrong',
      'Skill package': 'unchecked',
      'Spotify app': 'ok',
      'Redirect URIs': 'wrong',
      Function: 'unchecked',
    });
    expect(mendOf(0, 'Skill id')).toContain('npm run deploy');
  });

  test('finds all in order after a deploy: the deployed function has answered it too', () => {
    expect(Object.values(reports[1]?.states ?? {})).not.toEqual([]);
    expect([...new Set(Object.values(reports[1]?.states ?? {}))]).toEqual(['ok']);
    expect(reports[1]).toMatchObject({ code: 0, report: { ok: true } });
  });

  test('finds an account link that was changed in the console, and nothing else', () => {
    const wrong = Object.entries(reports[2]?.states ?? {}).filter(([, state]) => state !== 'ok');
    expect(wrong).toEqual([['Account link', 'wrong']]);
    expect(mendOf(2, 'Account link')).toContain('npm run link-setup');
    expect(reports[2]?.code).toBe(1);
  });
});

test('nothing was asked of Amazon that it does not offer, nobody else was spoken to, and no secret is left', () => {
  const { amazon, checkout, spotify } = rehearsal;
  expect(amazon.surprises()).toEqual([]);
  expect(checkout.strangers()).toBe('');
  expect(checkout.filesWith(spotify.client.secret)).toEqual([]);
});
