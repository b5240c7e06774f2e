// Runs .ci/run in a folder of its own, with an npm and a timeout that only pretend.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './project-files';

const folder = mkdtempSync(join(tmpdir(), 'record-keeper-ci-'));
const bin = join(folder, 'bin');
const calls = join(folder, 'calls');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(name: string, script: string): void {
  writeFileSync(join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
}

/** Writes down how it is called; leaves behind what jest would when it is asked for the tests. */
const npm = `
echo "npm $*" >>"${calls}"
for argument in "$@"; do
  case $argument in --outputFile=*) echo '${JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, numRuntimeErrorTestSuites: 0 })}' >"\${argument#*=}" ;; esac
done
`;

/** What timeout(1) does, with a step that comes to no end, in no time. */
function timeout(endless: string): string {
  return `echo "timeout $1 $2 $3" >>"${calls}"; shift 3; "$@" || exit; case "$*" in *"${endless}"*) exit 124 ;; esac`;
}

beforeEach(() => {
  rmSync(bin, { recursive: true, force: true });
  rmSync(calls, { force: true });
  for (const path of [bin, join(folder, 'project/.ci')]) mkdirSync(path, { recursive: true });
  copyFileSync(join(projectRoot, '.ci/run'), join(folder, 'project/.ci/run'));
  program('npm', npm);
  symlinkSync(process.execPath, join(bin, 'node'));
});

function run(path = `${bin}:/usr/bin:/bin`) {
  const child = spawnSync('/bin/bash', [join(folder, 'project/.ci/run')], { encoding: 'utf8', env: { PATH: path } });
  const log = readFileSync(calls, 'utf8').trimEnd().split('\n');
  return { status: child.status, lines: child.stdout.trimEnd().split('\n'), log };
}

describe('the checks of a commit', () => {
  test('are each bounded in time, the tests by twenty minutes', () => {
    program('timeout', timeout('nothing at all'));
    const { status, lines, log } = run();
    expect(lines.at(-1)).toBe('tests: 3 passed, 0 failed');
    expect(status).toBe(0);
    const steps = log.filter(line => line.startsWith('npm ') && line !== 'npm --version');
    const limits = log.filter(line => line.startsWith('timeout '));
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(limits).toHaveLength(steps.length);
    for (const limit of limits) expect(limit).toMatch(/^timeout -k 10 \d+$/);
    expect(log[log.findIndex(line => line.startsWith('npm test')) - 1]).toBe('timeout -k 10 1200');
  });

  test('fail by name when a step comes to no end, and the others still run', () => {
    program('timeout', timeout('run lint'));
    const { status, lines, log } = run();
    expect(status).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^FAILED {2}lint \(no end\): stopped after \d+ s: npm run lint$/),
    );
    expect(lines).toContain('failed: lint');
    expect(log).toContainEqual(expect.stringMatching(/^npm test /));
  });

  test('run where there is no timeout, as on macOS', () => {
    for (const tool of ['bash', 'cat', 'dirname', 'env', 'grep', 'mktemp', 'rm', 'sed', 'tail']) {
      const found = ['/bin', '/usr/bin'].map(place => join(place, tool)).find(path => existsSync(path));
      if (found !== undefined) symlinkSync(found, join(bin, tool));
    }
    const { status, lines, log } = run(bin);
    expect([status, lines.at(-1)]).toEqual([0, 'tests: 3 passed, 0 failed']);
    expect(log).not.toContainEqual(expect.stringMatching(/^timeout/));
  });

  test('fail when a step fails, with its name and its command', () => {
    program('timeout', timeout('nothing at all'));
    program('npm', `${npm}\n[ "$2" != typecheck ] || { echo 'src/x.ts is wrong'; exit 2; }`);
    const { status, lines } = run();
    expect(status).toBe(1);
    expect(lines).toContainEqual(expect.stringMatching(/^FAILED {2}types \(\d+ s\): npm run typecheck$/));
    expect(lines).toContain('src/x.ts is wrong');
  });

  test('do not wait for a jest that has run its tests and does not leave', () => {
    program('timeout', timeout('nothing at all'));
    expect(run().log).toContainEqual(expect.stringMatching(/^npm test -- .*--forceExit\b/));
  });
});
