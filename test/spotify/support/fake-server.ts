// A server of a few lines on this machine's loopback that answers as a test tells it and remembers what it was asked.
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

export interface Asked {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

export type Answering = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

export interface FakeServer {
  readonly origin: string;
  readonly baseUrl: string;
  readonly asked: readonly Asked[];
  /** All connections ever opened, in order. */
  readonly sockets: readonly Socket[];
  /** From now on requests are answered so; `nth` counts from 1 over the server's life. */
  answer(answering: Answering): void;
}

const running: { stop(): Promise<void> }[] = [];

/** Stops every server a test has started; for `afterEach`. */
export async function stopServers(): Promise<void> {
  await Promise.all(running.splice(0).map(server => server.stop()));
}

export async function startServer(answering: Answering): Promise<FakeServer> {
  const asked: Asked[] = [];
  const sockets: Socket[] = [];
  let current = answering;
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', headers: request.headers });
    current(request, response, asked.length);
  });
  server.on('connection', socket => {
    sockets.push(socket);
    socket.on('error', () => undefined); // a client that hangs up is part of many tests
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  running.push({
    async stop() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  });
  return {
    origin,
    baseUrl: `${origin}/v1`,
    asked,
    sockets,
    answer(next) {
      current = next;
    },
  };
}

/** Answers with JSON. */
export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Answering {
  return text(JSON.stringify(body), status, { 'Content-Type': 'application/json', ...headers });
}

/** Answers with a body as it stands. */
export function text(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answering {
  return (_request, response) => {
    response.writeHead(status, headers).end(body);
  };
}

/** Breaks the connection without an answer. */
export const reset: Answering = request => {
  request.socket.destroy();
};

/** Never answers. */
export const hang: Answering = () => undefined;

/** Each request by the next of these; the last one answers all that follow. */
export function inTurn(...answerings: readonly [Answering, ...Answering[]]): Answering {
  return (request, response, nth) => {
    const answering = answerings[Math.min(nth, answerings.length) - 1] ?? answerings[0];
    answering(request, response, nth);
  };
}
