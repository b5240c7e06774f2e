// A tool as a process: where it is started, and who reads what it says.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../contract/project-files';
import { ended } from '../../support/ended-process';
import { openWorld } from '../support/world';

function start(tool: string, cwd: string, home = cwd): ChildProcess {
  return spawn(process.execPath, [join(projectRoot, 'scripts/run-typescript.mjs'), `src/setup/${tool}/main.ts`], {
    cwd,
    env: { HOME: home, PATH: '' },
  });
}

test.each(['doctor', 'lint'])('%s ends without complaint when whoever read along is gone', async tool => {
  const world = openWorld({ installed: false });
  const child = start(tool, world.folder, world.home);
  child.stdout?.destroy();
  expect((await ended(child)).errors).toBe('');
});

test('in another folder a tool says so, and what to do', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'record-keeper-elsewhere-'));
  const { code, output, errors } = await ended(start('doctor', folder));
  rmSync(folder, { recursive: true });
  expect(errors).toBe('✗ This is not the folder of the project: it has no skill-package.\n  → Change into it first.\n');
  expect([code, output]).toEqual([1, '']);
});
