// Whether a failed read is tried once more. Pure: it knows neither clocks nor connections.
import type { Failure } from './failure';

/** An attempt with less time than this is not worth starting. */
export const LEAST_USEFUL_ATTEMPT_MS = 300;

/** A breath for a gateway that has just failed; a listener does not hear it. */
export const PAUSE_AFTER_SERVER_ERROR_MS = 50;

const MOST_ATTEMPTS = 2;
/** A gateway's troubles pass; a plain 500 is Spotify's own fault and comes again. */
const passingStatuses: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * Milliseconds to wait before trying again, or null to give up. Reads only: a repeated read changes nothing.
 * A 429 is never waited for: its Retry-After may be a day, and calling again makes it longer.
 */
export function retryDelayMs(attempt: number, failure: Failure, remainingMs: number): number | null {
  if (attempt >= MOST_ATTEMPTS) return null;
  const delayMs = delayAfterMs(failure);
  return delayMs !== null && remainingMs - delayMs >= LEAST_USEFUL_ATTEMPT_MS ? delayMs : null;
}

function delayAfterMs(failure: Failure): number | null {
  switch (failure.kind) {
    case 'broken-connection':
      return 0;
    case 'refused':
      return passingStatuses.has(failure.status) ? PAUSE_AFTER_SERVER_ERROR_MS : null;
    case 'no-answer': // its time is over, and a copy of it was sent long ago
    case 'too-late':
    case 'no-connection':
    case 'unreadable':
      return null;
  }
}
