// The real command, in a process of its own, with an ask-cli that comes to no end.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../contract/project-files';
import { client, clientVariables, openWorld } from '../support/world';

/** Answers --version; for the account link it says where the file is and waits for good. */
const endlessAsk = `#!${process.execPath}
if (process.argv[2] === '--version') console.log('2.30.7');
else {
  require('node:fs').writeFileSync(process.env.HOME + '/ask-was-told', process.argv.join(' ') + ' ' + process.pid);
  setInterval(() => undefined, 1000);
}
`;

/** Looks again and again, for as long as the test may take. */
async function until<T>(look: () => T | null): Promise<T> {
  for (;;) {
    const found = look();
    if (found !== null) return found;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

/** In a container nobody may fetch the dead, whose names stay on the list then: Z is for zombie. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== 'linux' || !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129], // the terminal's window was closed
] as const)('%s while the secret is being handed over leaves no file and no ask-cli behind', async (signal, code) => {
  const world = openWorld({ installed: false });
  world.write('bin/ask', endlessAsk);
  chmodSync(join(world.folder, '../bin/ask'), 0o755);
  world.write('tmp/keep', '');
  const child = spawn(process.execPath, [join(projectRoot, 'scripts/run-typescript.mjs'), 'src/setup/link/main.ts'], {
    cwd: world.folder,
    env: {
      ...clientVariables,
      HOME: world.home,
      TMPDIR: join(world.folder, '../tmp'),
      PATH: join(world.folder, '../bin'),
      SPOTIFY_ACCOUNTS_BASE_URL: 'http://127.0.0.1:1', // nobody there: it goes on without
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (printed += String(chunk)));
  const ended = new Promise<number | null>(resolve => child.once('close', resolve));

  const told = await until(() => {
    if (child.exitCode !== null) throw new Error(`It ended before it asked for anything: ${printed}`);
    const path = join(world.home, 'ask-was-told');
    const text = existsSync(path) ? world.read('home/ask-was-told') : '';
    return text === '' ? null : text;
  });
  const [, path = ''] = /file:(\S+)/.exec(told) ?? [];
  expect(existsSync(path)).toBe(true);
  child.kill(signal);

  expect(await ended).toBe(code);
  expect(readdirSync(join(world.folder, '../tmp'))).toEqual(['keep']);
  await until(() => (isAlive(Number(told.split(' ').at(-1))) ? null : true));
  expect(printed + told).not.toContain(client.secret);
});
