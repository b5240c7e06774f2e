/* eslint-disable @typescript-eslint/unbound-method -- each is called with its own receiver */
// The ways out that belong to the process and to every test in it: what is printed, the console, and what the simulator's page is told.
import { ServerResponse } from 'node:http';
import type { TokenWatch } from './watch';
import { watchWrites } from './watch-writes';

/** Gives back what undoes it. */
export function watchProcess(watch: TokenWatch): () => void {
  const undo = [process.stdout, process.stderr].map(stream =>
    watchWrites(stream, text => watch.look('what the process printed', text)),
  );
  for (const method of ['debug', 'info', 'log', 'warn', 'error'] as const) {
    const real = console[method]; // eslint-disable-line no-console -- it is watched, not used
    const watched = (...things: unknown[]): void => {
      for (const thing of things) watch.lookAtError('the console', thing);
      real.apply(console, things);
    };
    Object.assign(console, { [method]: watched });
    undo.push(() => void Object.assign(console, { [method]: real }));
  }
  for (const method of ['write', 'end'] as const) {
    const real = Object.getOwnPropertyDescriptor(ServerResponse.prototype, method);
    const send = ServerResponse.prototype[method] as (this: ServerResponse, ...given: unknown[]) => unknown;
    Object.defineProperty(ServerResponse.prototype, method, {
      configurable: true,
      writable: true,
      value(this: ServerResponse, ...given: unknown[]) {
        const { url = '' } = this.req as { readonly url?: string };
        // What the simulator's page is told. The stand-in's own endpoint gives tokens out, and is to.
        if (url.startsWith('/api/') && url !== '/api/token') watch.look(`the page, in an answer to ${url}`, given[0]);
        return send.apply(this, given);
      },
    });
    undo.push(() => {
      if (real === undefined) Reflect.deleteProperty(ServerResponse.prototype, method);
      else Object.defineProperty(ServerResponse.prototype, method, real);
    });
  }
  return () => undo.forEach(one => one());
}
