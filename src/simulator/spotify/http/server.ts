// A small HTTP server on this machine's loopback that can also misbehave on purpose, and that stops at once.
import { setMaxListeners } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Asked, Delivery } from './exchange';

const MOST_BODY_BYTES = 64 * 1024;
const LOOPBACK = '127.0.0.1';
/** Longer than a person takes for a sentence, so that a kept connection stays good through a conversation. */
const KEEP_ALIVE_MS = 75_000;

export interface LoopbackServer {
  readonly port: number;
  /** Requests that are not answered to the end and whose asker has not gone. */
  readonly openRequests: number;
  /** Closes every connection, hung ones too. */
  stop(): Promise<void>;
}

/** Listens on 127.0.0.1; port 0 takes a free one. Rejects with Node's own error when the port is taken. */
export async function listen(port: number, handle: (asked: Asked) => Promise<Delivery>): Promise<LoopbackServer> {
  const stopping = new AbortController();
  setMaxListeners(Infinity, stopping.signal); // one for each request under way: no leak, so no warning of one
  let openRequests = 0;
  const server = createServer((request, response) => {
    openRequests += 1;
    response.once('close', () => (openRequests -= 1));
    void respond({ request, response, stopping: stopping.signal, handle });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: portOf(server),
    get openRequests() {
      return openRequests;
    },
    stop: () => stop(server, stopping),
  };
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly stopping: AbortSignal;
  readonly handle: (asked: Asked) => Promise<Delivery>;
}

async function respond({ request, response, stopping, handle }: Exchange): Promise<void> {
  const gone = new AbortController();
  const leave = (): void => gone.abort();
  response.once('close', leave);
  stopping.addEventListener('abort', leave, { once: true });
  try {
    const asked = await read(request, gone.signal);
    deliver(response, asked === null ? tooLarge : await handle(asked));
  } catch (error) {
    if (gone.signal.aborted) return; // nobody is left to tell
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    deliver(response, {
      how: 'whole',
      answer: { status: 500, headers: {}, body: `The stand-in failed.\n${reason}\n` },
    });
  } finally {
    stopping.removeEventListener('abort', leave);
  }
}

const tooLarge: Delivery = {
  how: 'whole',
  answer: { status: 413, headers: { connection: 'close' }, body: 'The body is too large.\n' },
};

/** Null when the body is larger than anything this server takes. */
async function read(request: IncomingMessage, signal: AbortSignal): Promise<Asked | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BODY_BYTES) return null;
    chunks.push(chunk);
  }
  const target = request.url ?? '/';
  const mark = target.indexOf('?');
  return {
    method: request.method ?? 'GET',
    path: mark === -1 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark === -1 ? '' : target.slice(mark + 1)),
    headers: request.headers,
    body: Buffer.concat(chunks).toString('utf8'),
    signal,
  };
}

function deliver(response: ServerResponse, delivery: Delivery): void {
  switch (delivery.how) {
    case 'never':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'cut': {
      const { status, headers, body } = delivery.answer;
      const bytes = Buffer.from(body);
      response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
      response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.socket?.resetAndDestroy());
      return;
    }
    case 'stuck': {
      const { status, headers, body } = delivery.answer;
      if (delivery.when === 'in-headers') {
        response.socket?.write(`HTTP/1.1 ${status} OK\r\ncontent-type: application/json\r\n`);
        return;
      }
      const bytes = Buffer.from(body);
      response.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
      response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
      return;
    }
    case 'whole': {
      const { status, headers, body } = delivery.answer;
      const length = status === 204 ? {} : { 'content-length': String(Buffer.byteLength(body)) };
      response.writeHead(status, { ...headers, ...length });
      response.end(body);
    }
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

function stop(server: Server, stopping: AbortController): Promise<void> {
  stopping.abort();
  return new Promise(resolve => {
    server.close(() => resolve()); // an error here only says that it was closed before
    server.closeAllConnections();
  });
}
