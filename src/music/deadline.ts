// How long a turn may still take. Everything that waits is given one and stops when it is over.

export interface Deadline {
  /** Milliseconds left; zero or less when it is over. */
  remainingMs(): number;
  /** Aborts when the deadline is over, or earlier when its owner releases it. */
  readonly signal: AbortSignal;
}

/** A deadline with an owner, who must release it when the work is done. */
export interface OwnedDeadline extends Deadline {
  /** Clears the timer and aborts whatever still waits. */
  release(): void;
}

/** Reads the time, milliseconds since 1970. */
export type Clock = () => number;

/** Why a signal aborts. Without one Node makes an error with a stack for each, and every turn ends several that nobody looks at. */
const over = 'over';

/**
 * A deadline `budgetMs` from now, or the parent's, whichever comes first. Its timer and its signal are made when somebody first
 * looks at the signal: many turns wait for nothing.
 */
export function startDeadline(budgetMs: number, now: Clock, parent?: Deadline): OwnedDeadline {
  const allowedMs = parent === undefined ? budgetMs : Math.min(budgetMs, parent.remainingMs());
  const endsAtMs = now() + allowedMs;
  let controller: AbortController | undefined;
  let timer: NodeJS.Timeout | undefined;
  let released = false;
  const abort = () => controller?.abort(over);

  function watch(): AbortController {
    controller = new AbortController();
    if (released || endsAtMs <= now() || parent?.signal.aborted === true) {
      abort();
      return controller;
    }
    timer = setTimeout(abort, endsAtMs - now());
    parent?.signal.addEventListener('abort', abort, { once: true });
    return controller;
  }

  return {
    remainingMs: () => endsAtMs - now(),
    get signal() {
      return (controller ?? watch()).signal;
    },
    release() {
      released = true;
      if (controller === undefined) return;
      clearTimeout(timer);
      parent?.signal.removeEventListener('abort', abort);
      abort();
    },
  };
}
