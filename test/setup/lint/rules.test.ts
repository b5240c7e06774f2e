import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rules } from '../../../src/setup/lint/rules';
import { samplePackage } from './support/sample-package';

const folder = resolve(__dirname, '../../../src/setup/lint/rules');
const names = rules.map(({ name }) => name);

describe('the table of rules', () => {
  test('holds every rule there is a file for, under the name of the file', () => {
    expect([...names].sort()).toEqual(
      readdirSync(folder)
        .map(file => file.replace('.ts', ''))
        .sort(),
    );
  });

  test.each(names)('%s has a test of its own', name => {
    expect(existsSync(join(__dirname, 'rules', `${name}.test.ts`))).toBe(true);
  });

  test.each(rules)('$name finds nothing in a package without a fault', ({ check }) => {
    expect(check(samplePackage())).toEqual([]);
  });
});
