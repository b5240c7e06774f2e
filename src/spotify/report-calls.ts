// Tells the log of every attempt at one call: those that were answered, those that were not, and those nobody waited for.
import type { Clock } from '../music/deadline';
import type { SpotifyCall } from './connection';

export type CallListener = ((call: SpotifyCall) => void) | undefined;

export interface CallReports {
  /** An attempt begins; the function that is given back is called when it has ended, with its status if there is one. */
  begin(): (status: number | null) => void;
  /** Nobody waits any more for those that have not ended. True when there are such. */
  abandon(): boolean;
}

export function reportCalls(call: string, now: Clock, listeners: readonly CallListener[]): CallReports {
  const underWay = new Set<(status: number | null, needless?: true) => void>();
  let begun = 0;
  return {
    begin() {
      const attempt = (begun += 1);
      const startedAtMs = now();
      const end = (status: number | null, needless?: true): void => {
        if (!underWay.delete(end)) return;
        const durationMs = Math.max(0, now() - startedAtMs);
        tell(listeners, { call, status, durationMs, attempt, ...(needless && { needless }) });
      };
      underWay.add(end);
      return status => end(status);
    },
    abandon() {
      const abandoned = underWay.size > 0;
      for (const end of underWay) end(null, true);
      return abandoned;
    },
  };
}

/** A listener that throws must not cost an answer. */
function tell(listeners: readonly CallListener[], call: SpotifyCall): void {
  for (const listener of listeners) {
    try {
      listener?.(call);
    } catch {
      // nobody to tell
    }
  }
}
