// The server's socket on this machine's loopback: at a port that was asked for, or the first free one of a few.
import { createAdaptorServer } from '@hono/node-server';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Hono } from 'hono';
import { readSystemError } from '../../world/system-error';
import { PageStartError } from './start-problem';

export const usualPort = 3000;
/** So many ports are tried after the usual one. */
const furtherPorts = 20;

export interface Listening {
  readonly port: number;
  /** Ends all connections, open streams too. */
  stop(): Promise<void>;
}

/**
 * Listens on 127.0.0.1.
 * @param port null: 3000 or the next free one; 0: any free one
 * @throws a PageStartError when the port is taken, or all of them are
 */
export async function listen(app: Hono, port: number | null): Promise<Listening> {
  const ports = port === null ? Array.from({ length: furtherPorts + 1 }, (_, index) => usualPort + index) : [port];
  for (const candidate of ports) {
    const server = createAdaptorServer({ fetch: app.fetch, overrideGlobalObjects: false }) as Server;
    const code = await tryToListen(server, candidate);
    if (code === null) return { port: (server.address() as AddressInfo).port, stop: () => stop(server) };
    if (code === 'EACCES')
      throw new PageStartError(`Port ${candidate} may not be used: set PAGE_PORT to one above 1023.`);
  }
  throw new PageStartError(
    port === null
      ? `The ports ${usualPort} to ${usualPort + furtherPorts} of 127.0.0.1 are all taken: set PAGE_PORT to a free one.`
      : `Port ${port} of 127.0.0.1 is taken: end what uses it, or set PAGE_PORT to another.`,
  );
}

/** Null when it listens; EADDRINUSE or EACCES when it may not. Rejects at any other obstacle. */
function tryToListen(server: Server, port: number): Promise<'EADDRINUSE' | 'EACCES' | null> {
  return new Promise((resolve, reject) => {
    server.once('error', error => {
      const { code } = readSystemError(error);
      if (code === 'EADDRINUSE' || code === 'EACCES') resolve(code);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      server.removeAllListeners('error');
      resolve(null);
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
