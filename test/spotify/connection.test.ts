import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { MOST_BODY_BYTES } from '../../src/spotify/adapter';
import { connectToSpotify, type SpotifyConnection } from '../../src/spotify/connection';
import { inTurn, json, startServer, stopServers, text, type FakeServer } from './support/fake-server';
import { closeLibraries, failureOf, libraryOver } from './support/library-over';
import { listedPlaylist, paging, PLAYLIST_ID, wireListener } from './support/wire-samples';

afterEach(async () => {
  closeLibraries();
  await stopServers();
});

describe('the token', () => {
  test('goes to no host that an answer redirects to', async () => {
    const stranger = await startServer(json(wireListener));
    for (const status of [301, 302, 303, 307, 308]) {
      const server = await startServer(text('', status, { Location: `${stranger.baseUrl}/me` }));
      const error = await failureOf(libraryOver(server.baseUrl).library.listener());
      expect([error.kind, error.status]).toEqual(['bad-answer', status]);
    }
    expect(stranger.asked).toEqual([]);
  });

  test('goes to no host that an answer names as the next page', async () => {
    const stranger = await startServer(json(wireListener));
    const next = `${stranger.baseUrl}/me/playlists?offset=1&limit=1`;
    const server = await startServer((request, response, nth) => {
      const offset = Number(new URL(request.url ?? '', 'http://local').searchParams.get('offset'));
      json(paging([listedPlaylist()], { next, href: next, limit: 1, offset, total: 3 }))(request, response, nth);
    });
    const { library } = libraryOver(server.baseUrl);
    for (const offset of [0, 1, 2]) await library.playlists({ offset, limit: 1 });
    expect([server.asked.length, stranger.asked.length]).toEqual([3, 0]);
  });

  test('goes through no proxy that the environment names', async () => {
    const stranger = await startServer(json(wireListener));
    const server = await startServer(json(wireListener));
    const before = { ...process.env };
    try {
      for (const name of ['HTTP_PROXY', 'http_proxy', 'ALL_PROXY', 'all_proxy']) process.env[name] = stranger.origin;
      process.env['NO_PROXY'] = process.env['no_proxy'] = '';
      await libraryOver(server.baseUrl).library.listener();
    } finally {
      process.env = before;
    }
    expect([server.asked.length, stranger.asked.length]).toEqual([1, 0]);
  });

  test.each(['', ' ', 'two words', 'line\r\nX-Evil: 1', 'tökèn'])(
    'that no header can carry is not sent at all: %j',
    async accessToken => {
      const server = await startServer(json(wireListener));
      const error = await failureOf(libraryOver(server.baseUrl, { accessToken }).library.listener());
      expect([error.kind, server.asked.length]).toEqual(['link-expired', 0]);
    },
  );
});

describe('every request', () => {
  test('is a GET that says who asks', async () => {
    const server = await startServer(json(paging([])));
    const { library } = libraryOver(server.baseUrl);
    await library.playlists({ offset: 0, limit: 50 });
    await library.entries(PLAYLIST_ID, { offset: 0, limit: 50 });
    for (const { method, headers } of server.asked) {
      expect([method, headers['user-agent'], headers.accept]).toEqual(['GET', 'record-keeper', 'application/json']);
    }
    expect(server.asked).toHaveLength(2);
  });
});

describe('a connection', () => {
  test('serves one call after another', async () => {
    const server = await startServer(json(wireListener));
    const { library } = libraryOver(server.baseUrl);
    for (let call = 0; call < 3; call += 1) await library.listener();
    expect([server.asked.length, server.sockets.length]).toEqual([3, 1]);
  });

  test('is ended when the process closes it', async () => {
    const server = await startServer(json(wireListener));
    const { library, connection } = libraryOver(server.baseUrl);
    await library.listener();
    const [socket] = server.sockets;
    if (socket === undefined) throw new Error('no connection was made');
    const closed = once(socket, 'close');
    connection.close();
    await closed;
    expect(socket.destroyed).toBe(true);
  });

  test('that went stale while it lay idle is replaced, and so are all that lay beside it', async () => {
    const server = await startServer(json(wireListener));
    const { library, calls } = libraryOver(server.baseUrl);
    await Promise.all([library.listener(), library.listener(), library.listener()]);
    expect(server.sockets).toHaveLength(3);
    const stale = new Set(server.sockets);
    server.answer((request, response, nth) => {
      if (stale.has(request.socket)) request.socket.destroy();
      else json(wireListener)(request, response, nth);
    });
    await library.listener();
    expect(calls.slice(3).map(({ status, attempt }) => [status, attempt])).toEqual([
      [null, 1],
      [200, 2],
    ]);
  });

  test('is needed by nobody who does not call', () => {
    // Port 1 of this machine answers nobody: making a library over it must not try.
    expect(() => libraryOver('http://127.0.0.1:1/v1')).not.toThrow();
    expect(() => libraryOver('https://127.0.0.1:1/v1')).not.toThrow();
  });
});

describe('a connection that is opened ahead', () => {
  const opened = async (server: FakeServer) => {
    const connection = connectToSpotify({ baseUrl: server.baseUrl, now: Date.now, openAhead: true });
    while (server.sockets.length === 0) await new Promise(setImmediate);
    return connection;
  };
  const call = async (connection: SpotifyConnection) =>
    connection.exchange({ target: '/me', accessToken: 'invented', signal: new AbortController().signal });

  test('asks for nothing, and serves the first call and those after it', async () => {
    const server = await startServer(json(wireListener));
    const connection = await opened(server);
    expect(server.asked).toEqual([]);
    for (let nth = 0; nth < 3; nth += 1) expect(await call(connection)).toMatchObject({ status: 200 });
    expect([server.asked.length, server.sockets.length]).toEqual([3, 1]);
    connection.close();
  });

  test('serves one call of several at once', async () => {
    const server = await startServer(json(wireListener));
    const connection = await opened(server);
    await Promise.all([call(connection), call(connection), call(connection)]);
    expect(server.sockets).toHaveLength(3);
    connection.close();
  });

  test.each(['dropIdle', 'close'] as const)('is ended by %s', async end => {
    const server = await startServer(json(wireListener));
    const connection = await opened(server);
    connection[end]();
    const [socket] = server.sockets;
    if (socket?.destroyed === false) await once(socket, 'close');
    expect(socket?.destroyed).toBe(true);
  });

  test('is replaced when it was ended before its first call', async () => {
    const server = await startServer(json(wireListener));
    const connection = await opened(server);
    server.sockets[0]?.destroy();
    let answer = await call(connection);
    if (answer.kind === 'broken-connection') answer = await call(connection); // its end had not been heard of yet
    expect(answer).toMatchObject({ status: 200 });
    expect(server.sockets).toHaveLength(2);
    connection.close();
  });

  test.each(['http://127.0.0.1:1/v1', 'https://127.0.0.1:1/v1', 'http://[::1]:1/v1', 'https://nobody.invalid/v1'])(
    'to nobody, %s, harms nobody',
    async baseUrl => {
      const connection = connectToSpotify({ baseUrl, now: Date.now, openAhead: true });
      await new Promise(setImmediate);
      connection.close();
    },
  );
});

describe('calls at once', () => {
  test('are no more than sixteen, however many are asked for, and a cancelled one is never sent', async () => {
    const waiting: (() => void)[] = [];
    const server = await startServer((...answering) => waiting.push(() => json(wireListener)(...answering)));
    const { connection } = libraryOver(server.baseUrl);
    const turn = new AbortController();
    const call = async (target: string, { signal } = new AbortController()) =>
      connection.exchange({ target, accessToken: 'invented', signal });
    const first = Array.from({ length: 16 }, async () => call('/first'));
    const cancelled = call('/cancelled', turn);
    const last = call('/last');
    while (waiting.length < 16) await new Promise(setImmediate);
    turn.abort();
    expect(await cancelled).toEqual({ kind: 'too-late' });
    expect(server.asked.every(({ url }) => url === '/v1/first')).toBe(true);
    waiting[0]?.();
    while (waiting.length < 17) await new Promise(setImmediate);
    for (const answer of waiting.slice(1)) answer();
    for (const answer of await Promise.all([...first, last])) expect(answer).toMatchObject({ status: 200 });
    expect(server.asked.map(({ url }) => url).slice(16)).toEqual(['/v1/last']);
    expect(server.sockets).toHaveLength(16);
  });
});

describe('a body', () => {
  test('may be compressed', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(JSON.stringify(wireListener)));
    });
    expect((await libraryOver(server.baseUrl).library.listener()).name).toBe('Ada');
  });

  test('that is too large is not read to its end', async () => {
    const server = await startServer(text('x'.repeat(MOST_BODY_BYTES + 1)));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('bad-answer: the answer cannot be read: too large');
  });

  test('that grows too large when it is unpacked is not read to its end', async () => {
    const bomb = gzipSync('x'.repeat(MOST_BODY_BYTES + 1));
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(bomb);
    });
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('bad-answer: the answer cannot be read: too large');
  });

  test('that is not there is not unpacked: what the status says is heard', async () => {
    const server = await startServer(text('', 429, { 'Content-Encoding': 'gzip', 'Retry-After': '7' }));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect([error.kind, error.retryAfterSeconds]).toEqual(['wait', 7]);
  });

  test('that is not compressed as it says is refused', async () => {
    const server = await startServer(text('{"id":"x"}', 200, { 'Content-Encoding': 'gzip' }));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('bad-answer: the answer cannot be read: compression');
  });

  test.each(['deflate', 'br', 'x-unknown'])('that is packed by %s though it is not is refused', async packing => {
    const server = await startServer(text('{"id":"x"}', 200, { 'Content-Encoding': packing }));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('bad-answer: the answer cannot be read: compression');
  });

  test('is asked for as it is', async () => {
    const server = await startServer(text(JSON.stringify(wireListener), 200, { 'Content-Encoding': 'Identity' }));
    expect((await libraryOver(server.baseUrl).library.listener()).name).toBe('Ada');
    expect(server.asked[0]?.headers['accept-encoding']).toBe('identity');
  });

  test('may begin with a byte order mark', async () => {
    const server = await startServer(text(`\ufeff${JSON.stringify(wireListener)}`));
    expect((await libraryOver(server.baseUrl).library.listener()).name).toBe('Ada');
  });

  test('that comes in pieces is put together, whatever letter they cut in two', async () => {
    const whole = Buffer.from(JSON.stringify({ ...wireListener, display_name: 'Zoë' }));
    const cut = whole.indexOf(Buffer.from('ë')) + 1;
    const server = await startServer((_request, response) => {
      response.write(whole.subarray(0, cut), () => response.end(whole.subarray(cut)));
    });
    expect((await libraryOver(server.baseUrl).library.listener()).name).toBe('Zoë');
  });

  test('that wants to be something else than HTTP is a connection that broke', async () => {
    const server = await startServer(request =>
      request.socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: else\r\n\r\n'),
    );
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('unavailable: the connection broke');
  });

  test('that is not HTTP is refused', async () => {
    const server = await startServer(request => request.socket.end('SSH-2.0-nobody\r\n'));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('bad-answer: the answer cannot be read: not HTTP');
  });

  test('that breaks off is asked for again', async () => {
    const brokenOff = inTurn((request, response) => {
      response.writeHead(200, { 'Content-Length': '500' });
      response.write('{"id":', () => request.socket.destroy());
    }, json(wireListener));
    const server = await startServer(brokenOff);
    expect((await libraryOver(server.baseUrl).library.listener()).name).toBe('Ada');
    expect(server.asked).toHaveLength(2);
  });
});
