// How quickly Spotify has been answering lately, and so from when on a call is slow enough that a copy of it may be the quicker
// one. Lives as long as the process; knows kinds of calls and times, and nobody's data.
import type { Clock } from '../music/deadline';
import type { CallName } from './scopes';

export interface Pace {
  /** An answer came: `durationMs` after it was asked for. */
  answered(call: CallName, durationMs: number): void;
  /** Spotify asked for fewer calls. */
  refused(): void;
  /** How long to wait for a call before a copy of it is sent; null while Spotify wants fewer calls. */
  copyAfterMs(call: CallName): number | null;
  /** Whether anything was answered since then: if not, the connections themselves may be dead. */
  answeredSince(atMs: number): boolean;
}

/** Where nothing is known yet. Far longer than a healthy answer over a new connection takes. */
export const COPY_AFTER_AT_FIRST_MS = 1000;
/** However quick the others were, this is not slow. */
export const COPY_AFTER_AT_LEAST_MS = 150;
/** A call is slow when it takes so many times as long as nine in ten did. */
const CLEARLY_SLOWER = 1.75;
/** As many answers of each kind of call are remembered. */
const ANSWERS_SEEN = 32;
/** Spotify counts calls over this time. */
const SHORT_OF_CALLS_FOR_MS = 30_000;

export function keepPace(now: Clock): Pace {
  const seen = new Map<CallName, number[]>();
  let refusedAtMs = -Infinity;
  let answeredAtMs = -Infinity;
  return {
    answered(call, durationMs) {
      answeredAtMs = now();
      const durations = seen.get(call) ?? [];
      durations.push(durationMs);
      if (durations.length > ANSWERS_SEEN) durations.shift();
      seen.set(call, durations);
    },
    refused() {
      refusedAtMs = now();
    },
    copyAfterMs(call) {
      if (now() - refusedAtMs < SHORT_OF_CALLS_FOR_MS) return null;
      const durations = seen.get(call);
      if (durations === undefined) return COPY_AFTER_AT_FIRST_MS;
      return Math.max(COPY_AFTER_AT_LEAST_MS, CLEARLY_SLOWER * nineInTen(durations));
    },
    answeredSince: atMs => answeredAtMs >= atMs,
  };
}

/** What nine in ten are no longer than. */
function nineInTen(durations: readonly number[]): number {
  const sorted = [...durations].sort((left, right) => left - right);
  return sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0;
}
