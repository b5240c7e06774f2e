// Carries bytes between the function and the stand-in, and can lose a connection the way the internet does while a Lambda sleeps.
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Relay {
  readonly port: number;
  /** How many connections it has taken. */
  readonly taken: number;
  /** Ends every connection there is; new ones work. */
  cut(): void;
  /** From now on what comes on the connections there are is swallowed without a word; new ones work. */
  deaden(): void;
  stop(): Promise<void>;
}

export async function startRelay(targetPort: number): Promise<Relay> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let taken = 0;
  const server = createServer(near => {
    taken += 1;
    const far = connect(targetPort, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    near.pipe(far).pipe(near);
    for (const socket of pair) {
      socket.on('error', () => socket.destroy());
      socket.on('close', () => pairs.delete(pair));
    }
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const cut = (): void => {
    for (const pair of pairs) pair.forEach(socket => socket.destroy());
  };
  return {
    port: (server.address() as AddressInfo).port,
    get taken() {
      return taken;
    },
    cut,
    deaden() {
      for (const [near, far] of pairs) {
        near.unpipe(far);
        far.unpipe(near);
        near.resume();
        far.resume();
      }
    },
    async stop() {
      cut();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
