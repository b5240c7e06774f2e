// How many calls are under way at once in this process, and who is next: Spotify counts them together, whoever they are for.

/** Spotify does not publish its limit; performance measurements show that more than this gains little. */
export const MOST_IN_FLIGHT = 16;

export interface PlacesInFlight {
  /**
   * True with a place, at once where one is free; false when the signal came first, and then there is no place to leave.
   * Owners are served in turn, each in the order of asking: a long scan makes nobody wait but itself.
   */
  enter(owner: string, signal: AbortSignal): boolean | Promise<boolean>;
  /** Gives a place to whoever is next. */
  leave(): void;
}

export function placesInFlight(most = MOST_IN_FLIGHT): PlacesInFlight {
  /** Who waits: the owner whose turn is next stands first. */
  const waiting = new Map<string, Set<() => void>>();
  let taken = 0;

  function stopWaiting(owner: string, start: () => void): void {
    const calls = waiting.get(owner);
    calls?.delete(start);
    if (calls?.size === 0) waiting.delete(owner);
  }

  return {
    enter(owner, signal) {
      if (signal.aborted) return false;
      if (taken < most) {
        taken += 1;
        return true;
      }
      return new Promise(resolve => {
        const start = (): void => {
          signal.removeEventListener('abort', giveUp);
          resolve(true);
        };
        const giveUp = (): void => {
          stopWaiting(owner, start);
          resolve(false);
        };
        signal.addEventListener('abort', giveUp, { once: true });
        waiting.set(owner, (waiting.get(owner) ?? new Set()).add(start));
      });
    },

    leave() {
      taken -= 1;
      const next = waiting.entries().next();
      if (next.done === true) return;
      const [owner, calls] = next.value;
      const [start] = calls;
      waiting.delete(owner); // and to the end of the line, if there is more
      if (start === undefined) return;
      calls.delete(start);
      if (calls.size > 0) waiting.set(owner, calls);
      taken += 1;
      start();
    },
  };
}
