// The bench's Spotify, in a process of its own so that its work is not the client's. Its first argument is the seed.
// GET /count?token=T tells what was asked for with one token: calls, bytes of their answers, and how many were open at once.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { makeAnswers } from '../stand-in/answers';
import { isSlow, readToken, RTT_MS, SLOW_MS, type Manner } from '../stand-in/manners';

export interface Count {
  calls: number;
  bytes: number;
  /** As they would travel to a client that takes them packed, as axios does by default; here nothing is packed. */
  packedBytes: number;
  open: number;
  mostOpen: number;
}

const seed = Number(process.argv[2]);
const counts = new Map<string, Count>();
const asked = new Map<string, number>();
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const answers = makeAnswers(origin);
const json = 'application/json; charset=utf-8';

function serve(request: IncomingMessage, response: ServerResponse): void {
  const target = request.url ?? '/';
  if (target.startsWith('/count?')) {
    const token = new URL(target, origin()).searchParams.get('token') ?? '';
    return void response.end(JSON.stringify(counts.get(token) ?? nothingYet()));
  }
  const token = (request.headers.authorization ?? '').replace(/^Bearer /, '');
  const caller = readToken(token);
  const body = caller === null ? null : answers(target, caller.playlists);
  const count = counts.get(token) ?? nothingYet();
  counts.set(token, count);
  count.calls += 1;
  count.open += 1;
  count.mostOpen = Math.max(count.mostOpen, count.open);
  const packs = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const send = () => {
    const sent = answer(response, body, caller?.manner);
    count.bytes += sent;
    count.packedBytes += packs && body !== null && sent > 0 ? packedBytes(body) : sent;
  };
  const timer = wait(caller?.manner ?? 'near', { token, target, send });
  response.once('close', () => {
    clearTimeout(timer);
    count.open -= 1;
  });
}

function wait(
  manner: Manner,
  { token, target, send }: { readonly token: string; readonly target: string; readonly send: () => void },
): NodeJS.Timeout | undefined {
  if (manner === 'hang') return undefined;
  if (manner === 'near') {
    send();
    return undefined;
  }
  const key = `${token} ${target}`;
  const nth = (asked.get(key) ?? 0) + 1;
  if (manner === 'tail') asked.set(key, nth);
  const slow = manner === 'tail' && isSlow({ seed, token, target, nth });
  return setTimeout(send, slow ? SLOW_MS : RTT_MS);
}

/** Gives the bytes of the body that was sent. */
function answer(response: ServerResponse, body: Buffer | null, manner: Manner | undefined): number {
  if (manner === 'refuse') {
    const refusal = JSON.stringify({ error: { status: 429, message: 'API rate limit exceeded' } });
    response.writeHead(429, { 'content-type': json, 'content-length': refusal.length, 'retry-after': '30' });
    response.end(refusal);
    return refusal.length;
  }
  const sent = body ?? Buffer.from(JSON.stringify({ error: { status: 404, message: 'Not found.' } }));
  response.writeHead(body === null ? 404 : 200, { 'content-type': json, 'content-length': sent.length });
  if (manner === 'stall') {
    response.flushHeaders();
    return 0;
  }
  response.end(sent);
  return sent.length;
}

const packed = new WeakMap<Buffer, number>();

function packedBytes(body: Buffer): number {
  const bytes = packed.get(body) ?? gzipSync(body).length;
  packed.set(body, bytes);
  return bytes;
}

function nothingYet(): Count {
  return { calls: 0, bytes: 0, packedBytes: 0, open: 0, mostOpen: 0 };
}

const server = createServer(serve);
server.keepAliveTimeout = 60_000; // as long as Spotify's: the server must not be the one who hangs up
server.listen(0, '127.0.0.1', () => process.send?.({ origin: origin() }));
process.on('disconnect', () => process.exit());
