import { getEventListeners, getMaxListeners, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { startDeadline } from '../../src/music/deadline';
import type { Listener } from '../../src/music/playlist';
import { CALL_TIMEOUT_MS, type SpotifyCall } from '../../src/spotify/connection';
import { PAUSE_AFTER_SERVER_ERROR_MS } from '../../src/spotify/retry';
import { createSpotifyLibrary } from '../../src/spotify/spotify-library';
import { hang, inTurn, json, reset, startServer, stopServers, text, type Answering } from './support/fake-server';
import { ACCESS_TOKEN, closeLibraries, failureOf, libraryOver } from './support/library-over';
import { fullPlaylist, paging, PLAYLIST_ID, wireListener } from './support/wire-samples';

afterEach(async () => {
  closeLibraries();
  await stopServers();
});

const ada = json(wireListener);

/** Only what measures a turn is faked: sockets go on as ever. A test moves the clock, so no test waits. */
function freezeTime(): void {
  jest.useFakeTimers({
    now: 1_000_000,
    doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'],
  });
}
afterEach(() => jest.useRealTimers());
const shortly = setTimeout;

/** Never answers, and lets so much time go by. */
const silentFor =
  (ms: number): Answering =>
  () => {
    jest.advanceTimersByTime(ms);
  };

/** Sends headers and the beginning of a body, lets the client have it, and then lets so much time go by. */
const brokenOffFor =
  (ms: number): Answering =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.write('{"id":', () => shortly(() => jest.advanceTimersByTime(ms), 10));
  };

describe('a read that fails in passing', () => {
  test.each<[string, Answering]>([
    ['a broken connection', reset],
    ['502 with a page', text('<html>', 502)],
    ['503', text('', 503)],
    ['504', text('', 504)],
  ])('is tried once more after %s', async (_what, failing) => {
    const server = await startServer(inTurn(failing, ada));
    expect((await libraryOver(server.baseUrl).library.listener()).name).toBe('Ada');
    expect(server.asked).toHaveLength(2);
  });

  test.each<[string, Answering, number | undefined]>([
    ['broken connections', reset, undefined],
    ['server errors', text('', 503), 503],
  ])('is given up after two %s', async (_what, failing, status) => {
    const server = await startServer(failing);
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect([error.kind, error.status, server.asked.length]).toEqual(['unavailable', status, 2]);
  });

  test('is not tried again after a plain 500, which comes again', async () => {
    const server = await startServer(inTurn(text('', 500), ada));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect([error.kind, error.status, server.asked.length]).toEqual(['unavailable', 500, 1]);
  });

  test('gives a failing server a breath before the second attempt', async () => {
    freezeTime();
    const server = await startServer(inTurn(text('', 503), ada));
    const { connection, deadline } = libraryOver(server.baseUrl);
    let answer: Promise<Listener> | undefined;
    await new Promise<void>(failedOnce => {
      const onCall = () => failedOnce();
      answer = createSpotifyLibrary(connection, { accessToken: ACCESS_TOKEN, deadline, onCall }).listener();
    });
    await new Promise(resolve => shortly(resolve, 20));
    expect(server.asked).toHaveLength(1);
    jest.advanceTimersByTime(PAUSE_AFTER_SERVER_ERROR_MS);
    expect((await answer)?.name).toBe('Ada');
  });

  test('is not tried again when the turn has no time for it', async () => {
    freezeTime();
    const server = await startServer(inTurn(reset, ada));
    const error = await failureOf(libraryOver(server.baseUrl, { budgetMs: 250 }).library.listener());
    expect([error.kind, server.asked.length]).toEqual(['unavailable', 1]);
  });

  test('tells the failure of the last attempt', async () => {
    const server = await startServer(inTurn(reset, text('Too many requests', 429, { 'Retry-After': '9' })));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect([error.kind, error.retryAfterSeconds]).toEqual(['wait', 9]);
  });

  test('is one of a server that is not there: that is tried again too, and then it is unavailable', async () => {
    const nobody = createServer().listen(0, '127.0.0.1');
    await once(nobody, 'listening');
    const { port } = nobody.address() as AddressInfo;
    nobody.close();
    await once(nobody, 'close');
    const { library, calls } = libraryOver(`http://127.0.0.1:${port}/v1`);
    expect((await failureOf(library.listener())).kind).toBe('unavailable');
    expect(calls.map(({ status, attempt }) => [status, attempt])).toEqual([
      [null, 1],
      [null, 2],
    ]);
  });
});

test('a rate limit is told at once and never waited for', async () => {
  const server = await startServer(text('Too many requests', 429, { 'RETRY-AFTER': '2' }));
  const error = await failureOf(libraryOver(server.baseUrl).library.listener());
  expect([error.kind, error.retryAfterSeconds, server.asked.length]).toEqual(['wait', 2, 1]);
});

describe('a call that takes too long', () => {
  beforeEach(freezeTime);

  const stalls: readonly [string, (ms: number) => Answering][] = [
    ['without an answer', silentFor],
    ['in the midst of its body', brokenOffFor],
  ];

  test.each(stalls)('%s is given up, and that is the time of all its attempts', async (_where, stalledFor) => {
    const server = await startServer(stalledFor(CALL_TIMEOUT_MS));
    const { library, calls } = libraryOver(server.baseUrl);
    const error = await failureOf(library.listener());
    expect([error.kind, server.asked.length]).toEqual(['unavailable', 1]);
    expect(calls.map(({ status, durationMs }) => [status, durationMs])).toEqual([[null, CALL_TIMEOUT_MS]]);
  });

  test('has the rest of its time for a second attempt', async () => {
    const server = await startServer(
      inTurn(
        (request, response, nth) => {
          jest.advanceTimersByTime(1000);
          reset(request, response, nth);
        },
        silentFor(CALL_TIMEOUT_MS - 1000),
      ),
    );
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect([error.kind, server.asked.length]).toEqual(['unavailable', 2]);
  });

  test.each(stalls)('%s is given just under the time it may take', async (_where, stalledFor) => {
    const server = await startServer((request, response, nth) => {
      stalledFor(CALL_TIMEOUT_MS - 1)(request, response, nth);
      shortly(() => deadline.release(), 20);
    });
    const { library, deadline, calls } = libraryOver(server.baseUrl);
    expect((await failureOf(library.listener())).kind).toBe('too-late');
    expect(calls).toHaveLength(1);
  });

  test.each(stalls)('%s for the rest of the turn is too late', async (_where, stalledFor) => {
    const server = await startServer(stalledFor(1000));
    const error = await failureOf(libraryOver(server.baseUrl, { budgetMs: 1000 }).library.listener());
    expect([error.kind, server.asked.length]).toEqual(['too-late', 1]);
  });

  test.each(stalls)('%s is given up when the turn is released', async (_where, stalledFor) => {
    const server = await startServer((request, response, nth) => {
      stalledFor(0)(request, response, nth);
      shortly(() => deadline.release(), 20);
    });
    const { library, deadline } = libraryOver(server.baseUrl);
    expect((await failureOf(library.listener())).kind).toBe('too-late');
  });

  test.each(stalls)('%s is given up when the caller says so', async (_where, stalledFor) => {
    const caller = new AbortController();
    const server = await startServer((request, response, nth) => {
      stalledFor(0)(request, response, nth);
      shortly(() => caller.abort(), 20);
    });
    const { library } = libraryOver(server.baseUrl);
    const { signal } = caller;
    const calls = [
      library.listener({ signal }),
      library.openPlaylist(PLAYLIST_ID, { signal }),
      library.playlists({ offset: 0, limit: 50, signal }),
      library.entries(PLAYLIST_ID, { offset: 0, limit: 50, signal }),
    ];
    expect((await Promise.all(calls.map(failureOf))).map(({ kind }) => kind)).toEqual(calls.map(() => 'too-late'));
  });

  test('passes the caller’s signal on to the second call of an opening', async () => {
    const caller = new AbortController();
    const server = await startServer(
      inTurn(json(fullPlaylist()), () => {
        caller.abort();
      }),
    );
    const { library } = libraryOver(server.baseUrl);
    const error = await failureOf(library.openPlaylist(PLAYLIST_ID, { signal: caller.signal }));
    expect([error.kind, server.asked.length]).toEqual(['too-late', 2]);
  });
});

describe('a turn that is over', () => {
  test('sends nothing any more', async () => {
    const server = await startServer(ada);
    const { library, deadline, calls } = libraryOver(server.baseUrl);
    deadline.release();
    expect((await failureOf(library.listener())).kind).toBe('too-late');
    expect([server.asked, calls]).toEqual([[], []]);
  });

  test('sends nothing for a caller who has given up', async () => {
    const server = await startServer(ada);
    const { library } = libraryOver(server.baseUrl);
    expect((await failureOf(library.listener({ signal: AbortSignal.abort() }))).kind).toBe('too-late');
    expect(server.asked).toEqual([]);
  });
});

describe('when a call is over', () => {
  test.each<[string, Answering]>([
    ['well', ada],
    ['by a refusal', text('', 404)],
    ['by a broken connection', reset],
    ['by its own time', hang],
    ['by a broken answer', text('<html>')],
  ])('%s, nothing listens to the turn or the caller any more', async (_how, answering) => {
    const server = await startServer(answering);
    const { library, deadline } = libraryOver(server.baseUrl, { callTimeoutMs: 20 });
    const caller = new AbortController();
    await library.listener({ signal: caller.signal }).catch(() => undefined);
    for (const signal of [deadline.signal, caller.signal]) expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  test('no timer is left of it', async () => {
    const server = await startServer(ada);
    const { library } = libraryOver(server.baseUrl);
    const timers = jest.spyOn(globalThis, 'setTimeout');
    const cleared = jest.spyOn(globalThis, 'clearTimeout');
    try {
      await library.listener();
      const ours = timers.mock.results.filter((_, index) => timers.mock.calls[index]?.[1] === CALL_TIMEOUT_MS);
      expect(ours).toHaveLength(1);
      expect(cleared.mock.calls.map(([timer]) => timer)).toContain(ours[0]?.value);
    } finally {
      timers.mockRestore();
      cleared.mockRestore();
    }
  });
});

test('sixteen calls at once may watch a turn without a warning of a leak', async () => {
  const server = await startServer((request, response, nth) => {
    const offset = Number(new URL(request.url ?? '', 'http://local').searchParams.get('offset'));
    json(paging([], { offset }))(request, response, nth);
  });
  const { library, deadline } = libraryOver(server.baseUrl);
  const pages = Array.from({ length: 16 }, (_, nth) => library.playlists({ offset: nth * 50, limit: 50 }));
  expect([getEventListeners(deadline.signal, 'abort').length, getMaxListeners(deadline.signal)]).toEqual([
    16,
    Infinity,
  ]);
  expect((await Promise.all(pages)).map(({ offset }) => offset / 50)).toEqual([...Array(16).keys()]);
});

describe('every attempt is reported', () => {
  test('by pattern, status and number, to the connection and to the turn', async () => {
    const server = await startServer(inTurn(text('', 502), json(paging([]))));
    const { connection, calls } = libraryOver(server.baseUrl);
    const deadline = startDeadline(6000, Date.now);
    const ofTheTurn: SpotifyCall[] = [];
    const library = createSpotifyLibrary(connection, {
      accessToken: ACCESS_TOKEN,
      deadline,
      onCall: call => ofTheTurn.push(call),
    });
    await library.entries(PLAYLIST_ID, { offset: 0, limit: 50 });
    deadline.release();
    expect(ofTheTurn).toEqual([
      { call: 'GET /playlists/{id}/items', status: 502, durationMs: expect.any(Number) as number, attempt: 1 },
      { call: 'GET /playlists/{id}/items', status: 200, durationMs: expect.any(Number) as number, attempt: 2 },
    ]);
    expect(calls).toEqual(ofTheTurn);
    expect(JSON.stringify(ofTheTurn)).not.toContain(PLAYLIST_ID);
  });

  test('even to a listener that throws, at no cost to the answer', async () => {
    const server = await startServer(ada);
    const { connection, deadline } = libraryOver(server.baseUrl);
    const library = createSpotifyLibrary(connection, {
      accessToken: ACCESS_TOKEN,
      deadline,
      onCall: () => {
        throw new Error('a broken log');
      },
    });
    expect((await library.listener()).name).toBe('Ada');
  });
});
