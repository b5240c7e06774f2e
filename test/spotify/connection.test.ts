import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { MOST_BODY_BYTES } from '../../src/spotify/connection';
import { inTurn, json, startServer, stopServers, text } from './support/fake-server';
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

  test('that is not compressed as it says is refused', async () => {
    const server = await startServer(text('{"id":"x"}', 200, { 'Content-Encoding': 'gzip' }));
    const error = await failureOf(libraryOver(server.baseUrl).library.listener());
    expect(error.message).toBe('bad-answer: the answer cannot be read: compression');
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
