// The sockets to one host: kept alive between turns, the first one opened ahead of any call where that is asked for.
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent, type RequestOptions } from 'node:https';
import { isIP, type Socket } from 'node:net';

export interface KeptSockets {
  readonly agent: HttpAgent;
  /**
   * Connects without a request, so that the first call finds the handshake done. A failure is silent: the call will meet it again
   * and tell. Neither the attempt nor the open socket keeps the process alive.
   */
  openAhead(withinMs: number): void;
  /** Ends the sockets that wait for work. */
  dropIdle(): void;
  close(): void;
}

/** No idle time-out: a listener thinks for longer than Node's usual five seconds. */
const keepAlive = { keepAlive: true } as const;

export function keepSockets(site: URL): KeptSockets {
  const agent = site.protocol === 'https:' ? new HttpsAgent(keepAlive) : new HttpAgent(keepAlive);
  const connect = agent.createConnection.bind(agent);
  let ahead: Socket | null = null;
  const unheard = () => undefined;
  const gone = () => void (ahead = null);
  function tooLong(this: Socket): void {
    this.destroy();
  }

  /** Takes away what was hung on it here, and nothing of Node's own. */
  function forget(): Socket | null {
    const socket = ahead;
    ahead = null;
    socket?.off('error', unheard).off('close', gone).off('timeout', tooLong).setTimeout(0);
    return socket;
  }

  agent.createConnection = (options, done) => {
    const socket = forget();
    if (socket === null || socket.destroyed || !socket.writable) return connect(options, done);
    return socket.ref();
  };

  return {
    agent,
    openAhead(withinMs) {
      if (ahead !== null) return;
      try {
        const socket = (ahead = connect(optionsOf(site, agent)) as Socket).unref();
        socket.once(site.protocol === 'https:' ? 'secureConnect' : 'connect', () => socket.setTimeout(0));
        socket.setTimeout(withinMs).on('timeout', tooLong).on('error', unheard).on('close', gone);
      } catch {
        ahead = null;
      }
    },
    dropIdle() {
      forget()?.destroy();
      for (const sockets of Object.values(agent.freeSockets)) {
        for (const socket of sockets ?? []) socket.destroy();
      }
    },
    close() {
      forget()?.destroy();
      agent.destroy();
    },
  };
}

/** As the agent itself would ask for a socket; by its key later ones take up the TLS session of this one. */
function optionsOf(site: URL, agent: HttpAgent): RequestOptions {
  const host = hostOf(site);
  const servername = isIP(host) === 0 ? host : ''; // an address is no server name
  const port = site.port === '' ? defaultPorts[site.protocol] : Number(site.port);
  const options = { host, port, servername, keepAlive: true, keepAliveInitialDelay: 1000, noDelay: true };
  return Object.assign(options, { _agentKey: agent.getName(options) });
}

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

/** The host as sockets want it: an IPv6 address without its brackets. */
export function hostOf(site: URL): string {
  return site.hostname.replace(/^\[|\]$/g, '');
}
