// The watch for tokens is on in every test file, sees every way out, and makes the test fail. A watch that sleeps would pass everything.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { createLog } from '../../../src/log';
import { metricsLine } from '../../../src/metrics';
import { MusicError } from '../../../src/music/music-error';
import { startStandIn } from '../../../src/simulator/spotify/stand-in';
import { readSettings } from '../../../src/simulator/world/settings';
import { runTerminal } from '../../../src/simulator/terminal/terminal';
import { createSkill } from '../../../src/skill/skill';
import { projectRoot } from '../../contract/project-files';
import { doorsTo } from '../../skill/support/doors';
import { envelope, intent, launch } from '../../skill/support/requests';
import { startServer, stopServers, text } from '../../spotify/support/fake-server';
import { closeLibraries, libraryOver } from '../../spotify/support/library-over';
import { ended } from '../ended-process';
import { inMemoryLibrary, numbered, playlist } from '../in-memory-library';
import { createTokenWatch, type TokenWatch } from './watch';
import { watchedModules } from './watched-modules';

const { recordKeeperTokenWatch: watch } = globalThis as unknown as { readonly recordKeeperTokenWatch: TokenWatch };
const TOKEN = 'BQplanted-in-the-test-of-the-watch';

afterEach(async () => {
  closeLibraries();
  await stopServers();
});

/** Where the token was shown meanwhile, without the rest of it. */
async function shownWhile(act: () => unknown): Promise<readonly string[]> {
  await act();
  return watch.takeShown().map(shown => shown.split(':')[0] ?? '');
}

describe('a secret is known once', () => {
  const isKnown = (secret: string) => shownWhile(() => watch.look('x', `it is ${secret}!`));

  test.each(['accessToken', 'personToken'] as const)('it came with a request as %s', async place => {
    const token = `BQ${place}-came-with-a-request`;
    expect(await isKnown(token)).toEqual([]);
    await createSkill(doorsTo(() => inMemoryLibrary({ playlists: numbered(1) }))).invoke(
      envelope(launch, { [place]: token }),
    );
    expect(await isKnown(token)).toEqual(['x']);
  });

  test('the stand-in gave it out, as a token, a code or a secret of the app', async () => {
    const standIn = await startStandIn();
    const { id, secret } = standIn.client;
    for (const given of [standIn.issueAccessToken('robin'), secret, Buffer.from(`${id}:${secret}`).toString('base64')])
      expect(await isKnown(given)).toEqual(['x']);
    await standIn.stop();
  });

  test('it was sent to Spotify', async () => {
    const accessToken = 'BQsent-to-spotify-in-this-test';
    const server = await startServer(text('{"id":"a","display_name":null}'));
    await libraryOver(server.baseUrl, { accessToken }).library.listener();
    expect(await isKnown(accessToken)).toEqual(['x']);
  });
});

describe('a secret is seen in', () => {
  beforeAll(() => watch.learn(TOKEN));

  const reason = `no: ${TOKEN}`;
  const ways: readonly (readonly [string, () => unknown])[] = [
    ['a line of log', () => createLog('info', () => undefined).info('turn', { reason })],
    ['a line of metrics', () => metricsLine(counted, { functionName: TOKEN, nowMs: 0 })],
    ['an error about music', () => new MusicError('unavailable', { reason })],
    ['an error about music', () => new MusicError('unavailable', { reason: 'none', call: TOKEN })],
    ['an answer of the skill', () => answering(TOKEN)],
    ['what the skill threw', () => throwing(TOKEN)],
    ['what the terminal printed', () => atTheTerminal()],
    ['the page, in an answer to /api/events', () => onThePage('/api/events')],
  ];

  test.each(ways)('%s', async (where, show) => {
    expect(await shownWhile(show)).toContain(where);
  });

  test('an error, in each way in which one is printed, and not only in its message', () => {
    const inside: readonly (readonly [string, Error])[] = [
      ['message', new Error(reason)],
      ['cause', new Error('x', { cause: { config: { headers: { Authorization: `Bearer ${TOKEN}` } } } })],
      ['a field', Object.assign(new Error('x'), { token: TOKEN })],
      ['a hidden field', Object.defineProperty(new Error('x'), 'token', { value: TOKEN, enumerable: false })],
      ['its words', Object.assign(new Error('x'), { toString: () => TOKEN })],
      ['its JSON', Object.assign(new Error('x'), { toJSON: () => TOKEN })],
    ];
    for (const [where, error] of inside) {
      watch.lookAtError(where, error);
      expect(watch.takeShown().map(shown => shown.split(':')[0])).toEqual([where]);
    }
  });

  test('no word of the watch itself', () => {
    watch.look('x', `before it ${TOKEN} behind it`);
    expect(watch.takeShown()).toEqual(['x: …before it •••']);
  });
});

test('what an endpoint gives out that is there to give tokens out is no leak', async () => {
  watch.learn(TOKEN);
  expect(await shownWhile(() => onThePage('/api/token'))).toEqual([]);
});

test('a word that tests use for a token, and any text, is not taken for one', () => {
  const fresh = createTokenWatch();
  for (const word of ['token', '', 'a'.repeat(19), 'two words are no token at all', null, 7, {}]) fresh.learn(word);
  expect(fresh.known).toBe(0);
});

test('no more secrets are kept than a file can need', () => {
  const fresh = createTokenWatch();
  for (let nth = 0; nth < 3000; nth += 1) fresh.learn(`BQone-of-very-many-tokens-${nth}`.padEnd(24, 'x'));
  expect(fresh.known).toBeLessThanOrEqual(2000);
});

test('every module that is watched is there and has what is replaced', () => {
  for (const [path, watched] of Object.entries(watchedModules)) {
    const real: object = jest.requireActual(path);
    const replaced = Object.keys(watched(real as never, watch));
    expect([path, replaced.filter(name => !(name in real))]).toEqual([path, []]);
    expect(replaced.length).toBeGreaterThan(0);
  }
});

test('a test file that prints a token fails, in each test that does, and without repeating it', async () => {
  const jest = join(projectRoot, 'node_modules/jest/bin/jest.js');
  const flags = ['--testMatch', '**/planted.leak.ts', '--coverage=false', '--ci', '--reporters', 'default'];
  const run = spawn(process.execPath, [jest, ...flags], { cwd: projectRoot, env: { PATH: process.env['PATH'] } });
  const { code, errors } = await ended(run);
  expect(code).toBe(1);
  expect(errors).toContain('Tests:       8 failed, 1 passed');
  const complaints =
    errors.match(/A token or secret was shown in\s+(?:what the process printed|the console): .*/g) ?? [];
  expect(complaints.length).toBeGreaterThanOrEqual(8);
  expect(complaints.join('\n')).not.toContain('planted');
}, 240_000);

const counted = {
  ms: 1,
  spotifyCalls: 0,
  spotifyMs: 0,
  failure: null,
  fault: false,
  coldStart: false,
  memoryFailed: false,
} as const;

/** A skill that reads out a playlist of that name. */
async function answering(secret: string): Promise<void> {
  const library = inMemoryLibrary({ playlists: [playlist(secret), playlist('Chill')] });
  await createSkill(doorsTo(() => library)).invoke(envelope(intent('ListPlaylistsIntent'), { accessToken: 'any' }));
}

async function throwing(secret: string): Promise<void> {
  const skill = createSkill(doorsTo(() => inMemoryLibrary({ playlists: [] })));
  const request = new Proxy(envelope(launch), {
    get() {
      throw new Error(secret);
    },
    ownKeys: () => [],
  });
  await expect(skill.invoke(request)).rejects.toThrow(secret);
}

async function atTheTerminal(): Promise<void> {
  const input = new PassThrough();
  const stop = new AbortController();
  const output = Object.assign(new PassThrough(), { isTTY: false, columns: 80 });
  const settings = readSettings({});
  const over = runTerminal({
    settings,
    input,
    output,
    errors: new PassThrough(),
    projectFolder: projectRoot,
    stop: stop.signal,
  });
  output.write(TOKEN);
  input.end();
  await over;
}

/** A server like that of the page, which tells the token. */
async function onThePage(path: string): Promise<void> {
  const server = createServer((_, response) => void response.end(`data: ${TOKEN}`));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await (await fetch(`http://127.0.0.1:${port}${path}`)).text();
  server.closeAllConnections();
  await new Promise(resolve => server.close(resolve));
}
