// No secret lies in the project: neither in what is written by hand nor in what a program made (pictures, recordings, the guide's
// traces, lock files), and none gets from a developer's environment into what is shipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFiles, projectRoot } from '../../contract/project-files';

/** What secrets of each kind look like; words a test invents are shorter or say so. */
const secrets: Readonly<Record<string, RegExp>> = {
  'a token like those of Spotify and its stand-in': /(?<![\w-])[AB]Q[\w-]{62,}/,
  'a token in a header': /(?:Bearer|Basic) (?!x+\b)[\w+/=.~-]{40,}/,
  'a JSON web token': /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/,
  "a token of Amazon's": /\bAtz[ar]\|[\w+/=-]{20,}/,
  'a secret of a Spotify app': /client_?secret["']?\s*[:=]\s*["']?[0-9a-f]{32}\b/i,
  'a token of a code host': /\b(?:gh[pousr]_\w{36}|github_pat_\w{22,}|npm_\w{36})\b/,
};

/** Bytes are read as they are: what a picture says of itself stands in it as text. */
const secretsIn = (bytes: string) => Object.keys(secrets).filter(kind => secrets[kind]?.test(bytes) === true);
const scan = (paths: readonly string[]) =>
  paths.flatMap(path => secretsIn(readFileSync(join(projectRoot, path), 'latin1')).map(kind => `${path}: ${kind}`));

test('no file of the project holds one, whoever or whatever made it', () => {
  const files = projectFiles();
  expect(files.filter(path => /\.(png|json|md)$/.test(path)).length).toBeGreaterThan(20);
  expect(scan(files)).toEqual([]);
});

test('no file that was made here holds one: coverage, the page that was built, the bundle', () => {
  const made = ['coverage', '.build', 'lambda'].flatMap(folder => filesIn(folder));
  expect(scan(made)).toEqual([]);
});

test('no file of somebody’s settings can be committed by mistake', () => {
  const ignored = readFileSync(join(projectRoot, '.gitignore'), 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.ask/', 'lambda/*']));
  expect(projectFiles().filter(path => /(^|\/)(\.env(\..*)?|.*\.pem|\.npmrc\.local|.*\.p12)$/.test(path))).toEqual([]);
});

test('nothing of the environment in which it is built gets into the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-secrets-'));
  try {
    const planted = 'planted-in-the-environment-of-the-build';
    const names = ['SPOTIFY_CLIENT_SECRET', 'SPOTIFY_CLIENT_ID', 'ALEXA_SKILL_ID', 'AWS_SECRET_ACCESS_KEY', 'NODE_ENV'];
    const env = { PATH: process.env['PATH'], ...Object.fromEntries(names.map(name => [name, planted])) };
    const bundle = join(folder, 'index.js');
    const built = spawnSync(process.execPath, ['scripts/build.mjs', bundle], {
      cwd: projectRoot,
      env,
      encoding: 'utf8',
    });
    expect([built.status, built.stderr]).toEqual([0, '']);
    for (const name of readdirSync(folder)) expect(readFileSync(join(folder, name), 'utf8')).not.toContain(planted);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each([
  ['a token like those of Spotify and its stand-in', `"BQ${'d'.repeat(64)}"`],
  ['a token like those of Spotify and its stand-in', `refresh AQ${'-x'.repeat(40)} `],
  ['a token in a header', `authorization: Bearer ${'d'.repeat(50)}`],
  ['a JSON web token', ['eyJhbGciOiJIUzI1', 'eyJzdWIiOiIxMjM0', 'abcdefghijkl'].join('.')],
  ["a token of Amazon's", ['Atza', 'x'.repeat(30)].join('|')],
  ['a secret of a Spotify app', `SPOTIFY_CLIENT_SECRET=${'0a'.repeat(16)}`],
  ['a token of a code host', `ghp_${'a1'.repeat(18)}`],
])('the search finds %s', (kind, text) => expect(secretsIn(`before ${text} behind`)).toContain(kind));

function filesIn(folder: string): readonly string[] {
  if (!existsSync(join(projectRoot, folder))) return [];
  return readdirSync(join(projectRoot, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(projectRoot.length + 1));
}
