// One read over a connection: limited in time, tried again at most once, reported, and read or turned into a MusicError.
import { MusicError } from '../music/music-error';
import { readAnswer } from './answer';
import type { SpotifyCall, SpotifyConnection } from './connection';
import type { Endpoint } from './endpoints/endpoint';
import { musicErrorOf } from './errors';
import { limitTime, pause, type TurnLimits } from './time-limit';
import { retryDelayMs } from './retry';

/** On whose behalf, and within what. */
export interface CallContext extends TurnLimits {
  readonly accessToken: string;
  /** Told of every attempt of this turn. */
  readonly onCall?: ((call: SpotifyCall) => void) | undefined;
}

/** Reads one endpoint. Rejects with a MusicError and with nothing else. */
export async function get<T>(connection: SpotifyConnection, endpoint: Endpoint<T>, context: CallContext): Promise<T> {
  if (!canBeSent(context.accessToken)) {
    throw new MusicError('link-expired', {
      reason: 'the access token is none that could be sent',
      call: endpoint.call,
    });
  }
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await attemptCall(connection, endpoint, { ...context, attempt });
    if (outcome.kind === 'answered') return readAnswer(outcome, endpoint);
    const delayMs = retryDelayMs(attempt, outcome, context.deadline.remainingMs());
    if (delayMs === null) throw musicErrorOf(outcome, endpoint, connection.now);
    // After a freeze of the process the idle connections are as stale as the one that has just failed.
    if (outcome.kind !== 'refused') connection.dropIdle();
    if (delayMs > 0) await pause(delayMs, context);
  }
}

type Outcome = Awaited<ReturnType<SpotifyConnection['exchange']>>;

async function attemptCall(
  connection: SpotifyConnection,
  endpoint: Endpoint<unknown>,
  context: CallContext & { readonly attempt: number },
): Promise<Outcome> {
  const limit = limitTime(connection.callTimeoutMs, context);
  try {
    const over = limit.cut();
    if (over !== null) return { kind: over };
    const startedAtMs = connection.now();
    const outcome = await connection.exchange({
      target: endpoint.path + queryOf(endpoint),
      accessToken: context.accessToken,
      signal: limit.signal,
    });
    report([connection.onCall, context.onCall], {
      call: endpoint.call,
      status: 'status' in outcome ? outcome.status : null,
      durationMs: Math.max(0, connection.now() - startedAtMs),
      attempt: context.attempt,
    });
    const cut = limit.cut();
    return cut !== null && outcome.kind !== 'answered' && outcome.kind !== 'refused' ? { kind: cut } : outcome;
  } finally {
    limit.clear();
  }
}

/** A token that no header can carry is none that Spotify gave out: nothing is sent. */
function canBeSent(accessToken: string): boolean {
  return /^[\x21-\x7e]+$/.test(accessToken);
}

function queryOf(endpoint: Endpoint<unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(endpoint.query)) query.set(name, String(value));
  return query.size === 0 ? '' : `?${query.toString()}`;
}

/** A listener that throws must not cost an answer. */
function report(listeners: readonly (((call: SpotifyCall) => void) | undefined)[], call: SpotifyCall): void {
  for (const listener of listeners) {
    try {
      listener?.(call);
    } catch {
      // nobody to tell
    }
  }
}
