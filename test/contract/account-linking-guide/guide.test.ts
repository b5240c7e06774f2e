import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parameterStory } from '../../../src/simulator/page/browser/account-link/step-stories';
import { requestedScopes } from '../../../src/spotify/scopes';
import { projectRoot } from '../project-files';
import { accountLinking } from '../skill-package/package-files';
import { runExchange, type Chapter } from './exchange';
import { guideFile, withParts } from './guide';
import { guideParts } from './markdown';

const guide = readFileSync(join(projectRoot, guideFile), 'utf8');
const renew = 'node scripts/run-typescript.mjs test/contract/account-linking-guide/main.ts';
let chapters: readonly Chapter[];

beforeAll(async () => {
  chapters = await runExchange(projectRoot);
});

const steps = () => chapters.flatMap(({ events }) => events.flatMap(event => (event.kind === 'turn' ? [] : [event])));

describe('the guide to account linking', () => {
  test(`shows the exchange as it really runs; when it does not any more: ${renew}`, () => {
    expect(guide).toBe(withParts(guide, guideParts(chapters)));
  });

  test('notices an exchange that ran otherwise', () => {
    const [first, ...others] = chapters;
    const shorter = { title: first?.title ?? '', events: first?.events.slice(1) ?? [] };
    expect(withParts(guide, guideParts([shorter, ...others]))).not.toBe(guide);
  });

  test('numbers the steps as its own sentences count on: 2 leads to Spotify, 7 brings the code, 8 exchanges it', () => {
    const kinds = chapters[0]?.events.map(({ kind }) => kind);
    expect([kinds?.[1], kinds?.[6], kinds?.[7]]).toEqual(['authorization', 'redirect-with-code', 'code-exchange']);
  });

  test('says of every parameter what it is for', () => {
    const names = new Set(steps().flatMap(({ step }) => Object.keys(step.parameters)));
    expect(names.size).toBeGreaterThan(12);
    expect([...names].filter(name => parameterStory(name) === null)).toEqual([]);
  });

  test('shows no code, no secret and no token', () => {
    const secret = ['code', 'access_token', 'refresh_token', 'Authorization', 'form_token'];
    const shown = steps().flatMap(({ step }) => secret.flatMap(name => step.parameters[name] ?? []));
    expect([...new Set(shown)].sort()).toEqual(['Basic •••', '•••']);
  });

  test('tells all that the skill package says of account linking, and where it stands in the console', () => {
    const rows = guide.split('\n').filter(line => line.startsWith('|'));
    for (const [name, value] of Object.entries(accountLinking as unknown as Readonly<Record<string, unknown>>)) {
      const row = rows.find(line => line.includes(`| \`${name}\` |`)) ?? '';
      const values = (Array.isArray(value) ? value : [value]).map(each => `\`${String(each)}\``);
      expect({ name, missing: values.filter(each => !row.includes(each)) }).toEqual({ name, missing: [] });
    }
    expect(requestedScopes.filter(scope => !guide.includes(scope))).toEqual([]);
  });

  test('names all three addresses of Alexa’s, for each part of the world', () => {
    const addresses = guide.match(/https:\/\/[a-z.]+\/api\/skill\/link\/<vendor id>/g);
    expect(addresses).toHaveLength(3);
  });

  test('leads nowhere that is not there', () => {
    const headings = guide.match(/^#+ .+$/gm) ?? [];
    const anchors = headings.map(
      line =>
        `#${line
          .replace(/^#+ /, '')
          .toLowerCase()
          .replace(/[^\w -]/g, '')
          .replaceAll(' ', '-')}`,
    ); // as GitHub makes them
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target ?? '');
    const isThere = (target: string) =>
      target.startsWith('#') ? anchors.includes(target) : existsSync(join(projectRoot, dirname(guideFile), target));
    expect(links.filter(target => !target.startsWith('https:') && !isThere(target))).toEqual([]);
  });
});
