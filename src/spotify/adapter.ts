// axios' way to the network, our own: one GET over Node's http or https. It follows no redirect and knows no proxy.
// axios brings three ways for everything at once; they were the larger part of the shipped file and of its start.
import type { AxiosAdapter } from 'axios';
import {
  request as httpRequest,
  type Agent,
  type ClientRequest,
  type IncomingMessage,
  type RequestOptions,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { hostOf } from './kept-sockets';
import { unpack } from './unpack';

/** Fifty playlists are about 60 KB; a hundred entries in full about 90. */
export const MOST_BODY_BYTES = 2 * 1024 * 1024;

/** What a body that is larger than MOST_BODY_BYTES fails by, packed or not: the code Node itself has for it. */
export const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Answers with any status and the body as text. Rejects with an error that has a `code`: Node's, or TOO_LARGE.
 * Bodies are asked for as they are: to unpack fifty playlists takes longer than to parse them.
 */
export function adapterOver(site: URL, agent: Agent): AxiosAdapter {
  const send = site.protocol === 'https:' ? httpsRequest : httpRequest;
  const to = { agent, protocol: site.protocol, host: hostOf(site), port: site.port, method: 'GET' };
  const always = Object.entries({
    Host: site.host,
    Accept: 'application/json',
    'Accept-Encoding': 'identity',
    'User-Agent': 'record-keeper',
  }).flat();
  const below = site.pathname.replace(/\/+$/, '');

  return async config => {
    const authorization = config.headers.get('Authorization');
    const options = {
      ...to,
      path: below + (config.url ?? ''),
      headers: [...always, 'Authorization', String(authorization)],
    };
    const { incoming, body } = await receive(send, options, config.signal as AbortSignal);
    const { statusCode = 0, headers: received } = incoming;
    const retryAfter = received['retry-after'];
    const packing = received['content-encoding'];
    // A refusal may say that its body is packed and have none: its status is what counts.
    const bytes = packing === undefined || body.length === 0 ? body : await unpack(body, packing, MOST_BODY_BYTES);
    const text = bytes.toString();
    return {
      status: statusCode,
      statusText: '',
      headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
      data: text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text,
      config,
    };
  };
}

interface Received {
  readonly incoming: IncomingMessage;
  readonly body: Buffer;
}

/** Settles once, by the answer's end or by the first thing that goes wrong; the signal ends the connection. */
async function receive(send: Send, options: RequestOptions, signal: AbortSignal): Promise<Received> {
  return new Promise((resolve, reject) => {
    const outgoing = send(options);
    const abort = (): void => void outgoing.destroy();
    let over = false; // from then on the socket may be another call's
    function end(): void {
      over = true;
      signal.removeEventListener('abort', abort);
    }
    function fail(error: Error): void {
      if (over) return;
      end();
      outgoing.destroy();
      reject(error);
    }
    outgoing.on('error', fail).on('response', incoming => {
      const chunks: Buffer[] = [];
      let bytes = 0;
      incoming
        .on('data', (chunk: Buffer) => {
          chunks.push(chunk);
          bytes += chunk.length;
          if (bytes > MOST_BODY_BYTES) fail(withCode(TOO_LARGE));
        })
        .on('error', fail)
        .on('end', () => {
          end();
          resolve({ incoming, body: Buffer.concat(chunks) });
        });
    });
    // An answer that wants to speak something else than HTTP comes to no end but this.
    outgoing.on('close', () => over || fail(withCode('ECONNRESET')));
    signal.addEventListener('abort', abort);
    outgoing.end();
  });
}

type Send = (options: RequestOptions) => ClientRequest;

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}
