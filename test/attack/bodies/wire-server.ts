// A server on this machine that puts hostile answers on the wire byte by byte: whole, in pieces, cut off, or not HTTP at all.
// And a second one that nobody may ever come to, though every odd answer points there.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { SpotifyAnswer } from '../attack-case';
import type { Chance } from '../chance';
import type { Answering } from './run-bodies';

export interface WireServer {
  readonly baseUrl: string;
  /** Connections at the address where nobody may come. */
  readonly strayed: () => number;
  /** From now on requests are answered so, each once; `told` hears of every answer. */
  answer(answering: Answering, told: (answer: SpotifyAnswer) => void): void;
  stop(): Promise<void>;
}

export async function startWireServer(): Promise<WireServer> {
  const sockets = new Set<Socket>();
  let strayed = 0;
  let current: Answering = target => ({ target, status: 404, text: '', retryAfter: null });
  let tell: (answer: SpotifyAnswer) => void = () => undefined;
  const elsewhere = createServer(socket => {
    strayed += 1;
    socket.destroy();
  });
  const elsewhereUrl = `http://127.0.0.1:${await listen(elsewhere)}`;
  const server = createServer(socket => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    let heard = '';
    socket.setEncoding('latin1').on('data', (piece: string) => {
      heard += piece;
      const end = heard.indexOf('\r\n\r\n');
      if (end < 0) return;
      const target = (heard.split(' ')[1] ?? '').replace(/^\/v1/, '');
      heard = heard.slice(end + 4);
      const answer = current(target);
      tell(answer);
      put(socket, answer, elsewhereUrl);
    });
  });
  const baseUrl = `http://127.0.0.1:${await listen(server)}/v1`;
  return {
    baseUrl,
    strayed: () => strayed,
    answer(answering, told) {
      current = answering;
      tell = told;
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, elsewhere].map(one => once(one.close(), 'close')));
    },
  };
}

async function listen(server: Server): Promise<number> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

const manners = [
  'whole',
  'pieces',
  'until-close',
  'cut',
  'not-http',
  'false-gzip',
  'headers',
  'early',
  'redirect',
  'tail',
];

/** The same answer with a way to travel; most travel whole. */
export function onTheWire(answer: SpotifyAnswer, chance: Chance): SpotifyAnswer {
  return chance.odds(0.6) ? answer : { ...answer, wire: chance.pick(manners) };
}

function put(socket: Socket, { status, text, retryAfter, wire = 'whole' }: SpotifyAnswer, elsewhere: string): void {
  if (status === null) return void socket.destroy();
  const body = Buffer.from(text);
  const wait = retryAfter === null ? '' : `Retry-After: ${retryAfter.replace(/[^\x20-\x7e]/g, '?')}\r\n`;
  const head = (more: string, code = status) =>
    `HTTP/1.1 ${code} Odd\r\nContent-Type: application/json\r\n${wait}${more}\r\n`;
  const sized = `Content-Length: ${body.length}\r\n`;
  switch (wire) {
    case 'pieces':
      socket.write(head('Transfer-Encoding: chunked\r\n'));
      for (let at = 0; at < body.length; at += 700) socket.write(chunk(body.subarray(at, at + 700)));
      return void socket.write('0\r\n\r\n');
    case 'until-close':
      return void socket.end(Buffer.concat([Buffer.from(head('Connection: close\r\n')), body]));
    case 'cut':
      return void socket.end(Buffer.concat([Buffer.from(head(sized)), body.subarray(0, body.length / 2)]));
    case 'not-http':
      return void socket.end('SSH-2.0-OpenSSH_9.6\r\n');
    case 'false-gzip':
      return void socket.write(Buffer.concat([Buffer.from(head(`Content-Encoding: gzip\r\n${sized}`)), body]));
    case 'headers':
      return void socket.write(
        Buffer.concat([Buffer.from(head(`X-Odd: ${'o'.repeat(6000)}\r\nSet-Cookie: a=b\r\n${sized}`)), body]),
      );
    case 'early':
      return void socket.write(
        Buffer.concat([Buffer.from(`HTTP/1.1 103 Early Hints\r\nLink: <${elsewhere}>\r\n\r\n${head(sized)}`), body]),
      );
    case 'redirect':
      return void socket.write(
        Buffer.concat([Buffer.from(head(`Location: ${elsewhere}/v1/me\r\n${sized}`, 302)), body]),
      );
    case 'tail':
      return void socket.end(
        Buffer.concat([Buffer.from(head(sized)), body, Buffer.from('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}')]),
      );
    default:
      return void socket.write(Buffer.concat([Buffer.from(head(sized)), body]));
  }
}

function chunk(piece: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${piece.length.toString(16)}\r\n`), piece, Buffer.from('\r\n')]);
}
