// The connections to Spotify, kept alive from one turn to the next, and the only place that knows axios.
// What axios throws holds the request with its bearer token: it is sorted here and goes no further.
import { Axios } from 'axios';
import type { Clock } from '../music/deadline';
import { adapterOver } from './adapter';
import { failureOfThrown, type Failure } from './failure';
import { keepSockets } from './kept-sockets';
import { placesInFlight } from './places-in-flight';

/** One attempt at one call, for the log: a pattern, never an id. */
export interface SpotifyCall {
  /** Such as `GET /playlists/{id}/items`. */
  readonly call: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
  /** 1 for the first. */
  readonly attempt: number;
  /** Nobody waited for its answer any more: another copy of it had been answered. */
  readonly needless?: true;
}

export interface ConnectionOptions {
  /** Where the Web API is, without a slash at the end. The token goes to this host and to no other. */
  readonly baseUrl: string;
  readonly now: Clock;
  /** Told of every attempt of every turn. */
  readonly onCall?: ((call: SpotifyCall) => void) | undefined;
  /** How long one call may take, with all its attempts; CALL_TIMEOUT_MS unless a test is in a hurry. */
  readonly callTimeoutMs?: number;
  /** Connects before the first call asks for it, so that the call finds the handshake done. */
  readonly openAhead?: boolean;
}

/** Lives as long as the process, and has at most MOST_IN_FLIGHT calls under way: who comes then waits, within its own time. */
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

/** A Spotify that takes three seconds is still heard; one that says nothing is given up after less than four. */
export const CALL_TIMEOUT_MS = 3700;

/** Opens nothing yet, unless told to: the first call does. Throws a TypeError when `baseUrl` is no URL. */
export function connectToSpotify(options: ConnectionOptions): SpotifyConnection {
  const site = new URL(options.baseUrl);
  const sockets = keepSockets(site);
  const places = placesInFlight();
  const http = new Axios({ adapter: adapterOver(site, sockets.agent) });
  const callTimeoutMs = options.callTimeoutMs ?? CALL_TIMEOUT_MS;
  if (options.openAhead === true) sockets.openAhead(callTimeoutMs);

  return {
    now: options.now,
    callTimeoutMs,
    onCall: options.onCall,

    async exchange({ target, accessToken, signal }) {
      const place = places.enter(accessToken, signal);
      if (place !== true && !(await place)) return { kind: 'too-late' };
      try {
        const headers = { Authorization: `Bearer ${accessToken}` };
        const { status, data, headers: received } = await http.request<string>({ url: target, headers, signal });
        if (status >= 200 && status < 300) return { kind: 'answered', status, text: data };
        const retryAfter: unknown = received['retry-after'];
        return { kind: 'refused', status, text: data, retryAfter: typeof retryAfter === 'string' ? retryAfter : null };
      } catch (thrown) {
        return failureOfThrown(thrown);
      } finally {
        places.leave();
      }
    },

    dropIdle: () => sockets.dropIdle(),
    close: () => sockets.close(),
  };
}
