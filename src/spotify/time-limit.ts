// One limit over connecting, headers and body of a call: the call's own time, the turn's, and the caller's will.
import { setMaxListeners } from 'node:events';
import type { Deadline } from '../music/deadline';

/** Why a limit was reached. */
export type Cut = 'too-late' | 'no-answer';

/** What bounds everything a turn does. */
export interface TurnLimits {
  readonly deadline: Deadline;
  /** The caller's: gives the call up early. */
  readonly signal?: AbortSignal | undefined;
}

export interface TimeLimit {
  readonly signal: AbortSignal;
  /** Null while there is time. */
  cut(): Cut | null;
  /** Ends what is still under way. */
  stop(): void;
  /** Takes away the timer and every listener. Must be called when the work is done. */
  clear(): void;
}

/** A limit of `ownMs`, or of what the turn has left. The turn's end counts as `too-late`, the own time's as `no-answer`. */
export function limitTime(ownMs: number, turn: TurnLimits): TimeLimit {
  const controller = new AbortController();
  const leftMs = turn.deadline.remainingMs();
  const watched = [turn.deadline.signal, ...(turn.signal === undefined ? [] : [turn.signal])];
  let reached: Cut | null = null;
  const reach = (cut: Cut): void => {
    reached ??= cut;
    controller.abort();
  };
  const giveUp = (): void => reach('too-late');
  const timer = setTimeout(
    () => reach(leftMs <= ownMs ? 'too-late' : 'no-answer'),
    Math.max(0, Math.min(ownMs, leftMs)),
  );
  setMaxListeners(Infinity, ...watched); // as many calls as a turn has in flight: no leak, so no warning of one
  for (const signal of watched) signal.addEventListener('abort', giveUp, { once: true });
  if (leftMs <= 0 || watched.some(signal => signal.aborted)) giveUp();
  return {
    signal: controller.signal,
    cut: () => reached,
    stop: giveUp,
    clear() {
      clearTimeout(timer);
      for (const signal of watched) signal.removeEventListener('abort', giveUp);
    },
  };
}

/** Waits `durationMs`, or until the turn is over, whichever comes first. */
export async function pause(durationMs: number, turn: TurnLimits): Promise<void> {
  const limit = limitTime(durationMs, turn);
  if (!limit.signal.aborted) {
    await new Promise(resolve => limit.signal.addEventListener('abort', resolve, { once: true }));
  }
  limit.clear();
}
