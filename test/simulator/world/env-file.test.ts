import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withEnvFile } from '../../../src/simulator/world/env-file';

describe('the file .env', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'record-keeper-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  test('may be missing', () => expect(withEnvFile({ A: '1' }, folder)).toEqual({ A: '1' }));

  test('adds its values beneath those of the environment', () => {
    writeFileSync(join(folder, '.env'), '# mine\nLOG_LEVEL=debug\nSIMULATOR_PORT="9001"\n');
    expect(withEnvFile({ LOG_LEVEL: 'warn' }, folder)).toEqual({ LOG_LEVEL: 'warn', SIMULATOR_PORT: '9001' });
  });

  test('is named when it cannot be read', () => {
    mkdirSync(join(folder, '.env'));
    expect(() => withEnvFile({}, folder)).toThrow('The file .env is there and cannot be read');
  });
});
