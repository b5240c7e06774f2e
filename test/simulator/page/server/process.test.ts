// `npm start` as a process, after the build: exit codes, streams, signals.
import { build } from 'esbuild';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../../../contract/project-files';
import { ended } from '../../../support/ended-process';

let folder: string;
/** A project folder in which the page was built; the skill package is this project's own. */
let project: string;

beforeAll(async () => {
  mkdirSync(join(projectRoot, '.build'), { recursive: true });
  folder = mkdtempSync(join(projectRoot, '.build', 'page-test-')); // where the program finds its packages
  project = mkdtempSync(join(tmpdir(), 'record-keeper-project-'));
  mkdirSync(join(project, '.build/page'), { recursive: true });
  writeFileSync(join(project, '.build/page/index.html'), '<title>page');
  for (const part of ['skill-package', 'package.json']) symlinkSync(join(projectRoot, part), join(project, part));
  await build({
    entryPoints: [join(projectRoot, 'src/simulator/page/server/main.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
    outfile: join(folder, 'main.cjs'),
  });
});

afterAll(() => {
  for (const each of [folder, project]) rmSync(each, { recursive: true, force: true });
});

interface Start {
  readonly environment?: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
  readonly cwd?: string;
}

function start({ environment = {}, arguments: words = [], cwd = project }: Start = {}): ChildProcess {
  return spawn(process.execPath, [join(folder, 'main.cjs'), ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
}

/** The address it prints when it is ready. */
function address(child: ChildProcess): Promise<string> {
  let printed = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: string) => {
      printed += chunk;
      const [found] = /http:\/\/127\.0\.0\.1:\d+(?= \()/.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('close', () => reject(new Error('It ended before it was ready.')));
  });
}

describe('npm start', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'serves the page until %s and ends well, open streams too',
    async signal => {
      const child = start();
      const end = ended(child);
      const origin = await address(child);
      expect(await (await fetch(origin)).text()).toBe('<title>page');
      const stream = await fetch(`${origin}/api/events`);
      child.kill(signal);
      await stream.text().catch(() => '');
      expect(await end).toMatchObject({ code: 0, errors: '' });
    },
  );

  test('ends well in the middle of an answer that takes long', async () => {
    const child = start();
    const end = ended(child);
    const origin = await address(child);
    const command = (name: string, body: object) =>
      fetch(`${origin}/api/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    await command('link', { login: 'robin', accept: true });
    await command('delay', { delayMs: 60_000 });
    const stream = await fetch(`${origin}/api/events`);
    const asked = command('say', { sentence: 'ask record keeper to list my playlists' }).catch(() => 'broken off');
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    for (let text = ''; !text.includes('"thinking":true'); text += (await reader?.read())?.value ?? '');
    child.kill('SIGINT');
    expect(await asked).toBe('broken off');
    expect(await end).toMatchObject({ code: 0, errors: '' });
  });

  test('prints its address in a line of its own, and no more than a few lines', async () => {
    const child = start();
    const end = ended(child);
    const origin = await address(child);
    child.kill('SIGTERM');
    const lines = (await end).output.trimEnd().split('\n');
    expect(lines).toContain(`Open ${origin} (Ctrl-C ends it).`);
    expect(lines.length).toBeLessThan(6);
  });

  test.each([
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of debug, info, warn, error, silent.'],
    [{ SPOTIFY_CLIENT_ID: 'x' }, 'SPOTIFY_CLIENT_ID is set and SPOTIFY_CLIENT_SECRET is not'],
    [{ PAGE_PORT: '0' }, 'PAGE_PORT must be a port number from 1 to 65535.'],
  ])('refuses %j in one line', async (environment, words) => {
    const { code, output, errors } = await ended(start({ environment }));
    expect(errors).toContain(words);
    expect([code, output, errors.split('\n').length]).toEqual([1, '', 2]);
  });

  test.each(['PAGE_PORT', 'SIMULATOR_PORT'])('says in one line that the port of %s is taken', async name => {
    const taken = createServer();
    const port = await new Promise<number>(resolve =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    );
    const { code, output, errors } = await ended(start({ environment: { [name]: String(port) } }));
    await new Promise(resolve => taken.close(resolve));
    expect(errors).toMatch(
      new RegExp(`^Port ${port} of 127\\.0\\.0\\.1 is taken: end what uses it, or set ${name}.*\\n$`),
    );
    expect([code, output]).toEqual([1, '']);
  });

  test('says in one line that the page is not built', async () => {
    rmSync(join(project, '.build/page/index.html'));
    const { code, output, errors } = await ended(start());
    writeFileSync(join(project, '.build/page/index.html'), '<title>page');
    expect([code, output, errors]).toEqual([
      1,
      '',
      'The page is not built yet: start it with npm start, which builds it first.\n',
    ]);
  });

  test('says in one line that it was started elsewhere', async () => {
    const { code, errors } = await ended(start({ cwd: folder }));
    expect(errors).toMatch(/^.*Start in the project's folder, with npm start or npm run talk\.\n$/);
    expect(code).toBe(1);
  });

  test('explains itself, and refuses an argument there is not', async () => {
    const help = await ended(start({ arguments: ['--help'] }));
    expect(help.output).toContain('PAGE_PORT');
    expect([help.code, help.errors]).toEqual([0, '']);
    const odd = await ended(start({ arguments: ['now'] }));
    expect([odd.code, odd.output, odd.errors]).toEqual([
      2,
      '',
      'There is no argument now: npm start -- --help tells them.\n',
    ]);
  });
});
