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
import { dirname, join } from 'node:path';
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
  for (const file of ['.ci/run', 'scripts/find-chromium.mjs']) {
    mkdirSync(join(folder, 'project', dirname(file)), { recursive: true });
    copyFileSync(join(projectRoot, file), join(folder, 'project', file));
  }
  mkdirSync(bin);
  program('chromium', 'exit 0');
  program('npm', npm);
  symlinkSync(process.execPath, join(bin, 'node'));
});

function run(path = `${bin}:/usr/bin:/bin`, environment: Readonly<Record<string, string>> = {}) {
  const env = { PATH: path, ...environment };
  const child = spawnSync('/bin/bash', [join(folder, 'project/.ci/run')], { encoding: 'utf8', env });
  const log = readFileSync(calls, 'utf8').trimEnd().split('\n');
  return { status: child.status, lines: child.stdout.trimEnd().split('\n'), log };
}

/** For a PATH on which there is nothing else. */
function takeTheToolsOfTheSystem(): void {
  for (const tool of ['bash', 'cat', 'chmod', 'dirname', 'env', 'grep', 'mktemp', 'rm', 'sed', 'tail']) {
    const found = ['/bin', '/usr/bin'].map(place => join(place, tool)).find(path => existsSync(path));
    if (found !== undefined) symlinkSync(found, join(bin, tool));
  }
}

describe('the checks of a commit', () => {
  test('are each bounded in time, the tests by fifty minutes', () => {
    program('timeout', timeout('nothing at all'));
    const { status, lines, log } = run();
    expect(lines.at(-1)).toBe('tests: 3 passed, 0 failed');
    expect(status).toBe(0);
    const steps = lines.filter(line => line.startsWith('ok '));
    const limits = log.filter(line => line.startsWith('timeout '));
    expect(steps.length).toBeGreaterThanOrEqual(6);
    expect(limits).toHaveLength(steps.length);
    for (const limit of limits) expect(limit).toMatch(/^timeout -k 10 \d+$/);
    expect(log[log.findIndex(line => line.startsWith('npm test')) - 1]).toBe('timeout -k 10 3000');
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
    takeTheToolsOfTheSystem();
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

describe('the browser for the tests of the page', () => {
  beforeEach(() => {
    takeTheToolsOfTheSystem();
    rmSync(join(bin, 'chromium'));
  });

  /** Where a browser is looked for on PATH only. */
  function runOnLinux() {
    const pretence = join(folder, 'on-linux.cjs');
    writeFileSync(pretence, `Object.defineProperty(process, 'platform', { value: 'linux' });`);
    return run(bin, { NODE_OPTIONS: `--require=${pretence}` });
  }

  /** `chromium` is there once it was installed. */
  const aptGet = `echo "apt-get $*" >>"${calls}"; case "$*" in *install*)
    printf '#!/usr/bin/env bash\\n' >"${bin}/chromium"; chmod 755 "${bin}/chromium" ;; esac`;
  const sudo = `[ "$1" = -n ] || exit 1; echo "sudo" >>"${calls}"; shift; "$@"`;

  test('is installed where there is none and it can be', () => {
    program('apt-get', aptGet);
    program('sudo', sudo);
    const { status, log } = runOnLinux();
    expect(status).toBe(0);
    expect(log.filter(line => /^apt-get .* (update|install)/.test(line))).toEqual([
      expect.stringMatching(/ update$/),
      expect.stringMatching(/ install -y --no-install-recommends chromium$/),
    ]);
  });

  test('is not installed where there is one', () => {
    program('google-chrome', 'exit 0');
    program('apt-get', aptGet);
    program('sudo', sudo);
    const { status, log } = runOnLinux();
    expect(status).toBe(0);
    expect(log).not.toContainEqual(expect.stringMatching(/^apt-get/));
  });

  test('is missed by name where nothing can be installed, and the tests still run', () => {
    const { status, lines, log } = runOnLinux();
    expect(status).toBe(1);
    expect(lines).toContain('no Chromium found; install Chromium or Chrome, or set CHROMIUM to its path');
    expect(lines).toContain('failed: chromium');
    expect(log).toContainEqual(expect.stringMatching(/^npm test /));
    expect(lines.at(-1)).toBe('tests: 3 passed, 0 failed');
  });

  test('is not a program that only says where to get one', () => {
    program('chromium', 'echo "Please install the snap."; exit 1');
    program('chromium-browser', 'exit 0');
    expect(runOnLinux().status).toBe(0);
    rmSync(join(bin, 'chromium-browser'));
    expect(runOnLinux().lines).toContain('failed: chromium');
  });
});
