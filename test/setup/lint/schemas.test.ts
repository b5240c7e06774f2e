import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const schemas = join(root, 'src/setup/lint/schemas');
const folder = mkdtempSync(join(tmpdir(), 'record-keeper-schemas-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(path: string) {
  return spawnSync(process.execPath, [join(root, 'scripts/make-schemas.mjs'), '--check', path], { encoding: 'utf8' });
}

describe('the schemas', () => {
  test('are what Amazon’s own description gives', () => {
    const { status, stderr } = check(schemas);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  test('that were changed by hand are told by name', () => {
    cpSync(schemas, folder, { recursive: true });
    const changed = join(folder, 'manifest.json');
    writeFileSync(changed, readFileSync(changed, 'utf8').replace('"maxLength": 160', '"maxLength": 1600'));
    const { status, stderr } = check(folder);
    expect(status).toBe(1);
    expect(stderr.trimEnd()).toBe(`${changed} is not what ask-smapi-model gives: run npm run schemas.`);
  });
});
