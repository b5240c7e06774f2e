import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { usage } from '../../../src/setup/lint/command-line';
import { run } from '../../../src/setup/lint/run';

const skillPackage = resolve(__dirname, '../../../skill-package');
const folder = mkdtempSync(join(tmpdir(), 'record-keeper-lint-run-'));
const spoiled = join(folder, 'spoiled');
beforeAll(() => {
  cpSync(skillPackage, spoiled, { recursive: true });
  writeFileSync(join(spoiled, 'skill.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run lint:skill', () => {
  test('passes the skill package of this project', () => {
    const { exitCode, output, errors } = run([skillPackage]);
    expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: '' });
    expect(output).toMatch(/: no errors, /);
  });

  test('looks at the skill package of the folder it is run in when none is named', () => {
    expect(run([]).output).toMatch(/^.*skill-package: /m);
  });

  test('fails on a package with an error', () => {
    const { exitCode, output } = run([spoiled]);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^error {2}skill\.json {2}\$ {2}\[readable-files\]$/m);
  });

  test('refuses to publish as long as a placeholder is left', () => {
    const { exitCode, output } = run([skillPackage, '--publish']);
    expect(exitCode).toBe(1);
    expect(output).toMatch(/^error {2}skill\.json {2}.*termsOfUseUrl {2}\[placeholders\]$/m);
    expect(output).toMatch(/^error {2}skill\.json {2}.*testingInstructions {2}\[placeholders\]$/m);
  });

  test('prints JSON for programs, with the same exit code', () => {
    const { exitCode, output } = run(['--json', spoiled]);
    expect(exitCode).toBe(1);
    expect(JSON.parse(output)).toMatchObject({ folder: spoiled, counts: { error: expect.any(Number) as unknown } });
  });

  test('explains itself', () => {
    expect(run(['--help'])).toEqual({ exitCode: 0, output: usage, errors: '' });
    expect(run(['-h']).output).toBe(usage);
  });

  test.each([
    ['an option nobody knows', ['--strict'], /strict/],
    ['two folders', ['a', 'b'], /One folder at a time/],
    ['a folder that is not there', [join(tmpdir(), 'no', 'such', 'folder')], /cannot be read/],
  ])('cannot look at %s', (_, words, reason) => {
    const { exitCode, output, errors } = run(words);
    expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
    expect(errors).toMatch(reason);
    expect(errors).toContain('npm run lint:skill -- [FOLDER]');
  });
});
