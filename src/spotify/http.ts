// One read over a connection: limited in time, tried again at most once, helped by a copy where it is slow, reported, and
// read or turned into a MusicError.
import { MusicError } from '../music/music-error';
import { readAnswer } from './answer';
import type { SpotifyConnection } from './connection';
import type { Endpoint } from './endpoints/endpoint';
import { musicErrorOf } from './errors';
import { firstGood, type Copies, type Outcome } from './first-good';
import type { Pace } from './pace';
import { reportCalls, type CallListener } from './report-calls';
import { LEAST_USEFUL_ATTEMPT_MS, retryDelayMs } from './retry';
import { limitTime, pause, type TurnLimits } from './time-limit';

/** On whose behalf, and within what. */
export interface CallContext extends TurnLimits {
  readonly accessToken: string;
  /** Told of every attempt of this turn. */
  readonly onCall?: CallListener;
  /** Without it no call is ever copied. */
  readonly pace?: Pace | undefined;
  /** How many more copies the turn may send; counted down here. */
  readonly spare: { copies: number };
}

/** Reads one endpoint. Rejects with a MusicError and with nothing else. */
export async function get<T>(connection: SpotifyConnection, endpoint: Endpoint<T>, context: CallContext): Promise<T> {
  const { call } = endpoint;
  if (!canBeSent(context.accessToken)) {
    throw new MusicError('link-expired', { reason: 'the access token is none that could be sent', call });
  }
  const { now } = connection;
  const endsAtMs = now() + connection.callTimeoutMs;
  const limit = limitTime(connection.callTimeoutMs, context); // over all attempts: a silence is no shorter for being heard twice
  const reports = reportCalls(call, now, [connection.onCall, context.onCall]);
  const send = sending(connection, endpoint, { context, reports, signal: limit.signal });
  const copies = copiesOf(connection, endpoint, context);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = limit.cut() === null ? await firstGood(send, copies) : null;
      const settled = withCut(outcome, limit.cut());
      if (settled.kind === 'answered') return readAnswer(settled, endpoint);
      const delayMs = retryDelayMs(attempt, settled, Math.min(context.deadline.remainingMs(), endsAtMs - now()));
      if (delayMs === null) throw musicErrorOf(settled, endpoint, now);
      // After a freeze of the process the idle connections are as stale as the one that has just failed.
      if (settled.kind !== 'refused') connection.dropIdle();
      if (delayMs > 0) await pause(delayMs, context);
    }
  } finally {
    if (reports.abandon()) limit.stop();
    limit.clear();
  }
}

interface Sending {
  readonly context: CallContext;
  readonly reports: ReturnType<typeof reportCalls>;
  readonly signal: AbortSignal;
}

/** One attempt, reported, and told to whoever keeps the pace. */
function sending(
  connection: SpotifyConnection,
  endpoint: Endpoint<unknown>,
  { context, reports, signal }: Sending,
): () => Promise<Outcome> {
  const target = endpoint.path + queryOf(endpoint);
  const { accessToken, pace } = context;
  return async () => {
    const startedAtMs = connection.now();
    const ended = reports.begin();
    const outcome = await connection.exchange({ target, accessToken, signal });
    ended('status' in outcome ? outcome.status : null);
    if (outcome.kind === 'answered') pace?.answered(endpoint.call, connection.now() - startedAtMs);
    if (outcome.kind === 'refused' && outcome.status === 429) pace?.refused();
    return outcome;
  };
}

/** A timer may come early by a little. */
const TIMER_SLACK_MS = 5;

function copiesOf(connection: SpotifyConnection, { call }: Endpoint<unknown>, context: CallContext): Copies {
  const { pace, spare, deadline } = context;
  let waiting = { sinceMs: 0, afterMs: 0 };
  return {
    afterMs() {
      const afterMs = spare.copies > 0 ? (pace?.copyAfterMs(call) ?? null) : null;
      waiting = { sinceMs: connection.now(), afterMs: afterMs ?? 0 };
      return afterMs;
    },
    take() {
      const { sinceMs, afterMs } = waiting;
      // By the clock too: of a process that was held up the timers are over, though nobody was slow.
      const slow = connection.now() - sinceMs >= afterMs - TIMER_SLACK_MS;
      const useful = deadline.remainingMs() >= LEAST_USEFUL_ATTEMPT_MS && (pace?.copyAfterMs(call) ?? null) !== null;
      if (!slow || !useful || spare.copies <= 0) return false;
      spare.copies -= 1;
      if (pace?.answeredSince(sinceMs) === false) connection.dropIdle(); // perhaps it is not Spotify that is silent
      return true;
    },
  };
}

/** Where time ran out, that is what happened, whatever the connection says of it. */
function withCut(outcome: Outcome | null, cut: 'too-late' | 'no-answer' | null): Outcome {
  if (outcome !== null && (cut === null || outcome.kind === 'answered' || outcome.kind === 'refused')) return outcome;
  return { kind: cut ?? 'too-late' };
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
