// One service of Amazon's on loopback: requests are written down, answered by its routes, and what it does not offer is told.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text is sent as it is, anything else as JSON. */
  readonly body?: unknown;
}

export interface Service {
  readonly url: string;
  /** Requests for which it has no answer: nobody should have asked. */
  readonly surprises: readonly string[];
  stop(): Promise<void>;
}

/** Null where the service offers nothing of the kind. */
export type Respond = (asked: Asked) => Answer | null | Promise<Answer | null>;

export async function startService(name: string, respond: Respond): Promise<Service> {
  const surprises: string[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://amazon');
      const { method = 'GET', headers } = request;
      const path = decodeURIComponent(pathname);
      const asked: Asked = { method, path, query: searchParams, headers, body: Buffer.concat(parts) };
      void answer(asked).then(({ status, headers: more = {}, body }) => {
        const type = typeof body === 'string' ? 'text/xml' : 'application/json';
        const text = body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
        response.writeHead(status, { ...(text !== '' && { 'Content-Type': type }), ...more }).end(text);
      });
    });
  });
  const answer = async (asked: Asked): Promise<Answer> => {
    try {
      const answered = await respond(asked);
      if (answered !== null) return answered;
      surprises.push(`${name}: ${asked.method} ${asked.path}`);
    } catch (error) {
      surprises.push(`${name}: ${asked.method} ${asked.path}: ${error instanceof Error ? error.message : 'a failure'}`);
    }
    return { status: 501, body: { message: 'This Amazon does not offer that.' } };
  };
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    surprises,
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

export const jsonOf = (body: Buffer): Readonly<Record<string, unknown>> =>
  JSON.parse(body.toString('utf8')) as Readonly<Record<string, unknown>>;

/** How skill management refuses. */
export const refusal = (status: number, message: string): Answer => ({ status, body: { message } });
