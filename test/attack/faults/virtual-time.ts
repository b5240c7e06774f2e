// Timers by hand: a turn may use up its six seconds although nobody waits for them. Sockets are real; time passes only
// while nothing comes over them. So no outcome hangs on how fast a machine is.
import { setImmediate as nextRound } from 'node:timers/promises';

export interface VirtualTime {
  /** Milliseconds since 1970. */
  nowMs(): number;
  /** Timers that were set and neither went off nor were cleared. */
  readonly waiting: number;
  /** The end of some work. Time passes only while it waits: in small steps, or in large ones while `hangs` says so. */
  pass<T>(work: Promise<T>, hangs: () => boolean): Promise<T>;
  /** Puts the real timers back. */
  end(): void;
}

interface Timer {
  readonly atMs: number;
  readonly goOff: () => void;
}

/** A healthy answer takes none of a call's time, a hung one takes it in few steps. */
const SMALL_STEP_MS = 10;
const LARGE_STEP_MS = 250;
/** Rounds of the event loop in which a socket would have been heard of. */
const QUIET_ROUNDS = 5;

/** From now on all timers of this process are set by hand. */
export function beginVirtualTime(startMs: number): VirtualTime {
  const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
  const timers = new Map<unknown, Timer>();
  let nowMs = startMs;

  const set = (call: (...args: unknown[]) => void, delayMs = 0, ...args: unknown[]): unknown => {
    const handle = { ref: () => handle, unref: () => handle, hasRef: () => true, refresh: () => handle };
    timers.set(handle, { atMs: nowMs + Math.max(1, delayMs), goOff: () => call(...args) });
    return handle;
  };
  globalThis.setTimeout = set as typeof globalThis.setTimeout;
  globalThis.clearTimeout = handle => {
    if (!timers.delete(handle)) real.clearTimeout(handle); // set before time was virtual
  };

  async function advance(byMs: number, over: () => boolean): Promise<void> {
    const untilMs = nowMs + byMs;
    while (!over()) {
      const [next] = [...timers].filter(([, { atMs }]) => atMs <= untilMs).sort(([, a], [, b]) => a.atMs - b.atMs);
      if (next === undefined) return void (nowMs = untilMs);
      const [handle, { atMs, goOff }] = next;
      timers.delete(handle);
      nowMs = Math.max(nowMs, atMs);
      goOff();
      for (let round = 0; round < QUIET_ROUNDS && !over(); round += 1) await nextRound(); // what comes of it comes now
    }
  }

  return {
    nowMs: () => nowMs,
    get waiting() {
      return timers.size;
    },
    async pass(work, hangs) {
      let over = false;
      const done = () => void (over = true);
      work.then(done, done);
      const quietRounds = async (): Promise<void> => {
        for (let round = 0; round < QUIET_ROUNDS && !over; round += 1) await nextRound();
      };
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set by the work's end
      while (!over) {
        await quietRounds();
        const hung = hangs();
        await new Promise<void>(resolve => real.setTimeout(resolve, 1)); // the kernel, too, gets its turn
        await quietRounds();
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition
        if (!over) await advance(hung && hangs() ? LARGE_STEP_MS : SMALL_STEP_MS, () => over);
      }
      return work;
    },
    end() {
      globalThis.setTimeout = real.setTimeout;
      globalThis.clearTimeout = real.clearTimeout;
    },
  };
}
