// Lambda's Runtime API on loopback, as strict as AWS's own: hands one request after the other to one function and takes its answers.
// It knows nothing of skills. Source: docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the runtime client reports of a failure. */
export interface Failure {
  readonly errorType: string;
  readonly errorMessage: string;
}

export type Outcome =
  | { readonly kind: 'answered'; readonly body: unknown; readonly tookMs: number }
  | { readonly kind: 'failed'; readonly failure: Failure }
  /** Lambda would have ended the function here. */
  | { readonly kind: 'timed-out' };

export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API wants it. */
  readonly address: string;
  /** Settles when the function first asks for work: null; or when it reports that it cannot start. */
  readonly started: Promise<Failure | null>;
  /** Whatever the function asked for that the Runtime API does not offer. */
  readonly misuse: readonly string[];
  /** Hands over one request; `remainingMs` is what the function is told it has. A busy machine gets some grace. */
  invoke(event: unknown, remainingMs: number): Promise<Outcome>;
  /** Settles when the function waits for work again: where Lambda freezes it. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

interface Invocation {
  readonly id: string;
  readonly event: unknown;
  readonly remainingMs: number;
  readonly settle: (outcome: Outcome) => void;
}

const FUNCTION_ARN = 'arn:aws:lambda:us-east-1:123456789012:function:record-keeper';
const version = '/2018-06-01/runtime';

/** What is less than a turn of the skill takes by itself, so that one that forgets its deadline is still caught. */
const GRACE_MS = 3000;

export async function startRuntimeApi(graceMs = GRACE_MS): Promise<RuntimeApi> {
  const misuse: string[] = [];
  let tellStarted: (failure: Failure | null) => void = () => undefined;
  const started = new Promise<Failure | null>(resolve => (tellStarted = resolve));
  let waiting: ServerResponse | null = null;
  let given: { readonly invocation: Invocation; readonly atMs: number } | null = null;
  const becameIdle: (() => void)[] = [];

  const next = (response: ServerResponse): void => {
    waiting = response;
    tellStarted(null);
    for (const tell of becameIdle.splice(0)) tell();
  };
  /** The invocation that was asked about, once. */
  const take = (id: string | undefined): { readonly invocation: Invocation; readonly atMs: number } | null => {
    const found = given;
    if (found?.invocation.id !== id) return null;
    given = null;
    return found;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const body = await read(request);
    if (request.method === 'GET' && path === `${version}/invocation/next`) {
      next(response);
      return;
    }
    const [, id, verb] = /^\/2018-06-01\/runtime\/invocation\/([^/]+)\/(response|error)$/.exec(path) ?? [];
    const finished = request.method === 'POST' ? take(id) : null;
    if (finished !== null) {
      const tookMs = Date.now() - finished.atMs;
      finished.invocation.settle(
        verb === 'response'
          ? { kind: 'answered', body: JSON.parse(body) as unknown, tookMs }
          : { kind: 'failed', failure: JSON.parse(body) as Failure },
      );
    } else if (request.method === 'POST' && path === `${version}/init/error`) {
      tellStarted(JSON.parse(body) as Failure);
    } else {
      misuse.push(`${request.method ?? ''} ${path}`);
      response.writeHead(403).end();
      return;
    }
    response.writeHead(202, { 'Content-Type': 'application/json' }).end('{"status":"OK"}');
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    started,
    misuse,
    invoke: (event, remainingMs) =>
      new Promise((resolve, reject) => {
        if (waiting === null) {
          reject(new Error('The function is not waiting for work.'));
          return;
        }
        const timer = setTimeout(() => settle({ kind: 'timed-out' }), remainingMs + graceMs);
        const settle = (outcome: Outcome): void => {
          clearTimeout(timer);
          resolve(outcome);
        };
        given = { invocation: { id: randomUUID(), event, remainingMs, settle }, atMs: Date.now() };
        hand(waiting, given.invocation);
        waiting = null;
      }),
    idle: () => (waiting === null ? new Promise(resolve => becameIdle.push(resolve)) : Promise.resolve()),
    async stop() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}

function hand(response: ServerResponse, { id, event, remainingMs }: Invocation): void {
  response
    .writeHead(200, {
      'Content-Type': 'application/json',
      'Lambda-Runtime-Aws-Request-Id': id,
      'Lambda-Runtime-Deadline-Ms': String(Date.now() + remainingMs),
      'Lambda-Runtime-Invoked-Function-Arn': FUNCTION_ARN,
      'Lambda-Runtime-Trace-Id': 'Root=1-00000000-000000000000000000000000;Sampled=0',
    })
    .end(JSON.stringify(event));
}

async function read(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
