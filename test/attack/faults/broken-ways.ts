// Ways on which no answer is ever had: no name, no listener, no TLS, a certificate nobody vouches for. All on loopback.
import dns from 'node:dns';
import { createServer as createPlain, type Server } from 'node:net';
import { createServer as createTls } from 'node:tls';
import { selfSignedCertificate } from './certificate';

export type WayName = 'unknown-certificate' | 'no-tls' | 'unknown-host' | 'host-for-now' | 'nobody';

export interface BrokenWay {
  readonly baseUrl: string;
  close(): Promise<void>;
}

export const openWay: Readonly<Record<WayName, () => Promise<BrokenWay>>> = {
  /** A good TLS server whose certificate is its own. */
  'unknown-certificate': async () => overServer('https', createTls(selfSignedCertificate())),
  /** Speaks, but no TLS. */
  'no-tls': async () =>
    overServer(
      'https',
      createPlain(socket => socket.on('error', ignored).resume().end('Hello?\r\n')),
    ),
  'unknown-host': () => Promise.resolve(withoutName('ENOTFOUND')),
  'host-for-now': () => Promise.resolve(withoutName('EAI_AGAIN')),
  /** A port that was free a moment ago. */
  async nobody() {
    const server = await listening(createPlain());
    const baseUrl = `http://127.0.0.1:${portOf(server)}/v1`;
    await closed(server);
    return { baseUrl, close: () => Promise.resolve() };
  },
};

async function overServer(scheme: 'https', server: Server): Promise<BrokenWay> {
  await listening(server.on('tlsClientError', ignored));
  return { baseUrl: `${scheme}://127.0.0.1:${portOf(server)}/v1`, close: () => closed(server) };
}

/** Until it is closed, no name is known to this process. */
function withoutName(code: 'ENOTFOUND' | 'EAI_AGAIN'): BrokenWay {
  const real = dns.lookup;
  const failing = (hostname: string, ...rest: readonly unknown[]): void => {
    const answer = rest.at(-1) as (error: Error) => void;
    const error = Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), {
      code,
      syscall: 'getaddrinfo',
      hostname,
    });
    process.nextTick(answer, error);
  };
  dns.lookup = failing as typeof dns.lookup;
  return {
    baseUrl: 'http://localhost:9/v1',
    close() {
      dns.lookup = real;
      return Promise.resolve();
    },
  };
}

function ignored(): void {
  // the one who asked has given up: that is the point
}

function listening<S extends Server>(server: S): Promise<S> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise(resolve => server.close(() => resolve()));
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}
