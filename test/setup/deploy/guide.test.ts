// docs/deploy.md beside what it speaks of: commands, options, fields and sentences that are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageJson from '../../../package.json';
import request from '../../../skill-package/account-linking.json';
import { usage as deployUsage } from '../../../src/setup/deploy/command-line';
import { usage as doctorUsage } from '../../../src/setup/doctor/doctor';
import { usage as linkUsage } from '../../../src/setup/link/link-setup';
import { projectRoot } from '../../contract/project-files';

const guide = readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8');
const { accountLinkingRequest: link } = request;

test('every npm script that the guide names exists', () => {
  const named = [...guide.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(name => !Object.keys(packageJson.scripts).includes(name ?? ''))).toEqual([]);
});

test.each([
  ['deploy', deployUsage],
  ['link-setup', linkUsage],
  ['doctor', doctorUsage],
])('every option that the guide gives to %s is one', (script, usage) => {
  const given = [...guide.matchAll(new RegExp(`npm run ${script} -- (--[\\w-]+)`, 'g'))].map(([, option]) => option);
  expect(given.filter(option => !usage.includes(`  ${option ?? ''} `))).toEqual([]);
});

test('the fields of the console are those of account-linking.json', () => {
  const fields = guide.slice(guide.indexOf('## 6.'), guide.indexOf('## 7.'));
  const values = [link.authorizationUrl, link.accessTokenUrl, ...link.scopes, ...link.domains];
  for (const value of values) expect(fields).toContain(`\`${value}\``);
  expect(fields).toContain(`| ${link.defaultTokenExpirationInSeconds} |`);
  expect([link.type, link.accessTokenScheme, link.skipOnEnablement]).toEqual(['AUTH_CODE', 'HTTP_BASIC', true]);
  const scopes = /\| Scope \| (.*?) \|/.exec(fields)?.[1] ?? '';
  expect(scopes.split(', ')).toEqual(link.scopes.map(scope => `\`${scope}\``));
});

test('the sentences that the guide has the skill say are its own', () => {
  const folder = join(projectRoot, 'src/speech/english');
  const speech = readdirSync(folder)
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const quoted = [
    "This skill's Spotify app does not know your account yet",
    "Spotify has paused this skill's access",
    'Your Spotify link has run out',
  ];
  for (const sentence of quoted) {
    expect(guide).toContain(`"${sentence}"`);
    expect(speech).toContain(sentence);
  }
});

test('every file and folder of the project that the guide names is there', () => {
  const paths = ['skill-package/account-linking.json', 'test/conversations/replays', 'tools/ask', 'ask-resources.json'];
  for (const path of paths) {
    expect(guide).toContain(`\`${path}\``);
    expect([path, existsSync(join(projectRoot, path))]).toEqual([path, true]);
  }
});
