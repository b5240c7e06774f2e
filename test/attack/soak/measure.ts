// What a process holds, counted behind a collection of garbage. Sockets that wait for work are no "active resources" to
// node, so each is noted as it is made.
import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';
import type { Sample } from './steadiness';

/** From now on sockets are counted. */
export function startMeasuring(): () => Promise<Sample> {
  const sockets = new Set<Socket>();
  subscribe('net.client.socket', message => {
    const { socket } = message as { readonly socket: Socket };
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return async () => {
    await new Promise(resolve => setImmediate(resolve)); // what is over, is over
    for (let times = 0; times < 2; times += 1) globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    return {
      heapMb: heapUsed / 2 ** 20,
      rssMb: rss / 2 ** 20,
      sockets: sockets.size,
      timers: process.getActiveResourcesInfo().filter(resource => resource === 'Timeout').length,
      listeners: [process, ...sockets].reduce((sum, emitter) => sum + listenersOf(emitter), 0),
    };
  };
}

function listenersOf(emitter: NodeJS.EventEmitter): number {
  return emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
}
