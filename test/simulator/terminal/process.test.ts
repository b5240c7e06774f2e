// `npm run talk` as a process: exit codes, streams, signals.
import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from '../../contract/project-files';
import { ended } from '../../support/ended-process';

let folder: string;

beforeAll(async () => {
  mkdirSync(join(projectRoot, '.build'), { recursive: true });
  folder = mkdtempSync(join(projectRoot, '.build', 'terminal-test-'));
  await build({
    entryPoints: [join(projectRoot, 'src/simulator/terminal/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    outfile: join(folder, 'main.cjs'),
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Readonly<Record<string, string>> = {}, arguments_: readonly string[] = []): ChildProcess {
  return spawn(process.execPath, [join(folder, 'main.cjs'), ...arguments_], {
    cwd: projectRoot,
    env: { PATH: process.env['PATH'], ...environment },
  });
}

function untilPrinted(child: ChildProcess, words: string): Promise<void> {
  let printed = '';
  return new Promise(resolve =>
    child.stdout?.on('data', (chunk: string) => {
      printed += chunk;
      if (printed.includes(words)) resolve();
    }),
  );
}

describe('npm run talk', () => {
  test('answers what is piped in and ends well', async () => {
    const child = start();
    const end = ended(child);
    child.stdin?.end('link\nlist my playlists\nnext\n');
    const { code, output, errors } = await end;
    expect(output).toMatch(/You: link\n[\s\S]*You: list my playlists\n[\s\S]*You: next\n[\s\S]*Alexa: /);
    expect([code, errors]).toEqual([0, '']);
  });

  test('ends at /quit although the pipe stays open', async () => {
    const child = start();
    const end = ended(child);
    child.stdin?.write('/quit\n');
    expect((await end).code).toBe(0);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('ends well at %s', async signal => {
    const child = start();
    const end = ended(child);
    await untilPrinted(child, 'The session is over');
    child.kill(signal);
    expect(await end).toMatchObject({ code: 0, errors: '' });
  });

  test('ends well when whoever read along is gone', async () => {
    const child = start();
    const end = ended(child);
    child.stdout?.destroy();
    child.stdin?.write('open record keeper\n'.repeat(20));
    expect(await end).toMatchObject({ code: 0, errors: '' });
  });

  test.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
    [{ SPOTIFY_CLIENT_ID: 'x' }, 'SPOTIFY_CLIENT_ID is set and SPOTIFY_CLIENT_SECRET is not'],
    [{ SIMULATOR_PORT: 'x' }, 'SIMULATOR_PORT must be a port number'],
  ])('refuses %j in one line', async (environment, words) => {
    const { code, output, errors } = await ended(start(environment));
    expect(errors).toContain(words);
    expect([code, output, errors.split('\n').length]).toEqual([1, '', 2]);
  });

  test('says in one line that its port is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>(resolve =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    );
    const { code, errors } = await ended(start({ SIMULATOR_PORT: String(port) }));
    await new Promise(resolve => taken.close(resolve));
    expect([code, errors]).toEqual([
      1,
      `Port ${port} of 127.0.0.1 is taken: end what uses it, or set SIMULATOR_PORT.\n`,
    ]);
  });

  test('explains its settings instead of guessing at arguments', async () => {
    const help = await ended(start({}, ['--help']));
    expect(help.output).toContain('SIMULATOR_PORT');
    expect([help.code, help.errors]).toEqual([0, '']);
    const odd = await ended(start({}, ['now']));
    expect(odd.errors).toContain('npm run talk takes no arguments.');
    expect([odd.code, odd.output]).toEqual([1, '']);
  });
});
