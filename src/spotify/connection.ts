// The connections to Spotify, kept alive from one turn to the next, and the only place that knows axios.
// What axios throws holds the request with its bearer token: it is sorted here and goes no further.
import axios from 'axios';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Clock } from '../music/deadline';
import { failureOfThrown, type Failure } from './failure';

/** One attempt at one call, for the log: a pattern, never an id. */
export interface SpotifyCall {
  /** Such as `GET /playlists/{id}/items`. */
  readonly call: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
  /** 1 for the first. */
  readonly attempt: number;
}

export interface ConnectionOptions {
  /** Where the Web API is, without a slash at the end. The token goes to this host and to no other. */
  readonly baseUrl: string;
  readonly now: Clock;
  /** Told of every attempt of every turn. */
  readonly onCall?: ((call: SpotifyCall) => void) | undefined;
  /** How long one attempt may take; CALL_TIMEOUT_MS unless a test is in a hurry. */
  readonly callTimeoutMs?: number;
}

/** Lives as long as the process. It does not bound how many calls are in flight: whoever fans out does (16 is plenty). */
export interface SpotifyConnection {
  readonly now: Clock;
  readonly callTimeoutMs: number;
  readonly onCall: ((call: SpotifyCall) => void) | undefined;
  /** One GET, once. Never rejects. Redirects are not followed. */
  exchange(request: OutgoingRequest): Promise<Answered | Failure>;
  /** Ends the connections that wait for work, so that the next call opens a new one. */
  dropIdle(): void;
  /** Ends all connections. */
  close(): void;
}

export interface OutgoingRequest {
  /** Path and query below the base URL, beginning with a slash. */
  readonly target: string;
  readonly accessToken: string;
  readonly signal: AbortSignal;
}

/** A success, its body received but not yet parsed. */
export interface Answered {
  readonly kind: 'answered';
  readonly status: number;
  readonly text: string;
}

/** Longer than any healthy answer, short enough for a second attempt within a spoken turn. */
export const CALL_TIMEOUT_MS = 2500;

/** Fifty playlists are about 60 KB; a hundred entries in full about 90. */
export const MOST_BODY_BYTES = 2 * 1024 * 1024;

/** Opens nothing yet: the first call does. Throws a TypeError when `baseUrl` is no URL. */
export function connectToSpotify(options: ConnectionOptions): SpotifyConnection {
  // No idle time-out: a listener thinks for longer than Node's usual five seconds.
  const agent = new URL(options.baseUrl).protocol === 'https:' ? new HttpsAgent(keepAlive) : new HttpAgent(keepAlive);
  const http = axios.create({
    httpAgent: agent,
    httpsAgent: agent,
    proxy: false,
    maxRedirects: 0,
    maxContentLength: MOST_BODY_BYTES,
    responseType: 'text',
    transformResponse: [(body: unknown) => body], // axios would hand on broken JSON as if it were text
    validateStatus: () => true,
    headers: { Accept: 'application/json', 'User-Agent': 'record-keeper' },
  });

  return {
    now: options.now,
    callTimeoutMs: options.callTimeoutMs ?? CALL_TIMEOUT_MS,
    onCall: options.onCall,

    async exchange({ target, accessToken, signal }) {
      try {
        const { status, data, headers } = await http.request<unknown>({
          url: options.baseUrl + target,
          headers: { Authorization: `Bearer ${accessToken}` },
          signal,
        });
        const text = typeof data === 'string' ? data : '';
        if (status >= 200 && status < 300) return { kind: 'answered', status, text };
        const retryAfter: unknown = headers['retry-after'];
        return { kind: 'refused', status, text, retryAfter: typeof retryAfter === 'string' ? retryAfter : null };
      } catch (thrown) {
        return failureOfThrown(thrown);
      }
    },

    dropIdle() {
      for (const sockets of Object.values(agent.freeSockets)) {
        for (const socket of sockets ?? []) socket.destroy();
      }
    },

    close: () => agent.destroy(),
  };
}

const keepAlive = { keepAlive: true } as const;
