import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles, projectRoot } from '../../contract/project-files';

const guide = readFileSync(join(projectRoot, 'docs/security.md'), 'utf8');
const named = [...guide.matchAll(/`(test\/[^`]+\.ts)`/g)].map(([, path = '']) => path);

describe('the guide to what is protected', () => {
  test('names only tests that are there', () => {
    expect(named.filter(path => !existsSync(join(projectRoot, path)))).toEqual([]);
  });

  test('names every attack of this folder', () => {
    const attacks = projectFiles().filter(path => /^test\/attack\/security\/[\w-]+\.test\.ts$/.test(path));
    expect(attacks.filter(path => !named.includes(path) && !path.endsWith('/guide.test.ts'))).toEqual([]);
    expect(attacks.length).toBeGreaterThan(5);
  });
});
