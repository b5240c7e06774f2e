// When a skill event happened. It may arrive an hour late, more than once, and behind one that came after it.
import type { Request } from 'ask-sdk-model';

/** Milliseconds since 1970, never later than now: a clock that is ahead must not undo what happens next. */
export function eventTimeMs(request: Request, nowMs: number): number {
  const { eventCreationTime, timestamp } = request as { readonly eventCreationTime?: unknown; timestamp?: unknown };
  const told = [eventCreationTime, timestamp].map(timeOf).find(timeMs => timeMs !== null);
  return Math.min(told ?? nowMs, nowMs);
}

function timeOf(text: unknown): number | null {
  const timeMs = typeof text === 'string' ? Date.parse(text) : NaN;
  return Number.isNaN(timeMs) ? null : timeMs;
}
