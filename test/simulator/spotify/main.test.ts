import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';

const root = resolve(__dirname, '../../..');

const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach(child => child.kill('SIGKILL')));

/** Runs the command as `npm run spotify -- …` does. */
function run(words: readonly string[]) {
  const child = spawn(process.execPath, ['scripts/run-typescript.mjs', 'src/simulator/spotify/main.ts', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let printed = '';
  let complained = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  return { child, ended: once(child, 'close'), printed: () => printed, complained: () => complained };
}

it('prints how to read from it, serves, and ends well on Ctrl-C', async () => {
  const { child, ended, printed, complained } = run(['--port', '0']);
  while (!printed().includes('Try:') && child.exitCode === null) {
    await Promise.race([once(child.stdout, 'data'), ended]);
  }
  const api = /Web API\s+(\S+)/.exec(printed())?.[1] ?? '';
  const token = /Robin Vale, 120 playlists: (\S+)/.exec(printed())?.[1] ?? '';
  const answer = await fetch(`${api}/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  child.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(complained()).toBe('');
});

it('says in one line that a port is taken, and exits with 1', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { ended, printed, complained } = run(['--port', String(port)]);
  expect(await ended).toEqual([1, null]);
  expect(complained()).toBe(`Port ${port} is taken. Choose another with --port, or --port 0 for any free one.\n`);
  expect(printed()).toBe('');
  server.close();
});
