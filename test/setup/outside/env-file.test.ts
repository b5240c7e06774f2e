import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withEnvFile } from '../../../src/setup/outside/env-file';
import { openWorld } from '../support/world';

test('the file .env lies beneath the environment', () => {
  const world = openWorld();
  world.write('project/.env', 'SPOTIFY_CLIENT_ID=of-the-file\nASK_VENDOR_ID=M1\n');
  expect(withEnvFile({ SPOTIFY_CLIENT_ID: 'of-the-shell' }, world.folder)).toEqual({
    SPOTIFY_CLIENT_ID: 'of-the-shell',
    ASK_VENDOR_ID: 'M1',
  });
});

test('no .env is no problem; one that cannot be read is', () => {
  const { folder } = openWorld();
  expect(withEnvFile({ A: 'b' }, folder)).toEqual({ A: 'b' });
  mkdirSync(join(folder, '.env'));
  expect(() => withEnvFile({}, folder)).toThrow('The file .env is there and cannot be read.');
  rmSync(join(folder, '.env'), { recursive: true });
});
