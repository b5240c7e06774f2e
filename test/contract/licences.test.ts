import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './project-files';

test('every package that is shipped may go out with a work under the MIT licence', () => {
  const script = join(projectRoot, 'scripts/licences.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--shipped'], { encoding: 'utf8', env: {} });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const names = stdout.split('\n').map(row => row.split('\t')[2]?.replace(/@[^@]*$/, ''));
  expect(names).toEqual(expect.arrayContaining(['axios', 'ask-sdk-core']));
});
