import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSkillPackage } from '../../../src/setup/lint/skill-package';

const folder = mkdtempSync(join(tmpdir(), 'record-keeper-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(folder, 'interactionModels/custom'), { recursive: true });
  mkdirSync(join(folder, 'assets/images'), { recursive: true });
  writeFileSync(join(folder, 'skill.json'), '{"manifest": {}}');
  writeFileSync(join(folder, 'interactionModels/custom/en-GB.json'), '{"interactionModel": {}}');
  writeFileSync(join(folder, 'interactionModels/custom/de-DE.json'), '{');
  writeFileSync(join(folder, 'assets/images/a.png'), Buffer.from([1, 2, 3]));
});

describe('a skill package on disk', () => {
  test('is read with all its files, however deep', () => {
    expect(readSkillPackage(folder).files).toEqual([
      'assets/images/a.png',
      'interactionModels/custom/de-DE.json',
      'interactionModels/custom/en-GB.json',
      'skill.json',
    ]);
  });

  test('has the models by the locales their files are named for', () => {
    const { models, manifest } = readSkillPackage(folder);
    expect(models).toEqual([
      {
        file: 'interactionModels/custom/en-GB.json',
        locale: 'en-GB',
        json: { interactionModel: {} },
        bytes: '{"interactionModel": {}}'.length,
      },
    ]);
    expect(manifest?.json).toEqual({ manifest: {} });
  });

  test('has what could not be read, by file', () => {
    const { unreadable, accountLinking } = readSkillPackage(folder);
    expect(accountLinking).toBeNull();
    expect(unreadable.map(({ file }) => file)).toEqual(['interactionModels/custom/de-DE.json', 'account-linking.json']);
  });

  test('hands out the bytes of its files, and of no other', () => {
    const { read } = readSkillPackage(folder);
    expect(read('assets/images/a.png')).toEqual(Buffer.from([1, 2, 3]));
    expect(read('../package.json')).toBeNull();
  });

  test('is read with a slash at the end of its path too', () => {
    expect(readSkillPackage(`${folder}/`).files).toContain('skill.json');
  });
});
