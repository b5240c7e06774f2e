// Who still listens to a signal when a turn is over: a listener that is left behind holds on to the turn it belonged to.
import { getEventListeners } from 'node:events';

export interface SignalWatch {
  /** In sentences; empty when nobody listens any more. */
  leftOver(): readonly string[];
  end(): void;
}

/** Sees every signal that is listened to from now on. */
export function watchSignals(): SignalWatch {
  const seen = new Set<AbortSignal>();
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own receiver below
  const real = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: Parameters<typeof real>): void {
    if (this instanceof AbortSignal) seen.add(this);
    real.apply(this, args);
  };
  return {
    leftOver() {
      const listeners = [...seen].reduce((sum, signal) => sum + getEventListeners(signal, 'abort').length, 0);
      return listeners === 0 ? [] : [`${listeners} listeners of signals are left.`];
    },
    end: () => void (EventTarget.prototype.addEventListener = real),
  };
}
