// Tests speak to nobody but this machine: a socket to any other host fails at once, by name.
import { Socket } from 'node:net';

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own receiver below
const connect = Socket.prototype.connect;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]): Socket {
  const host = hostOf(args);
  if (host !== null && !loopback.has(host)) throw new Error(`A test tried to reach ${host}: only loopback is allowed.`);
  return (connect as (...a: unknown[]) => Socket).apply(this, args);
};

/** The host of a connect call in any of its forms; null for a pipe or a default (loopback). */
function hostOf(args: readonly unknown[]): string | null {
  const first = Array.isArray(args[0]) ? (args[0] as unknown[])[0] : args[0];
  if (typeof first === 'object' && first !== null && 'host' in first && typeof first.host === 'string')
    return first.host;
  return typeof first === 'number' && typeof args[1] === 'string' ? args[1] : null;
}
