// Time that passes by itself while Spotify is silent: a turn of seconds takes a blink, and no test depends on how quick
// the machine is. Only the timers that measure a turn are faked; sockets, and whoever answers on them, go on as ever.
import type { World } from './world';

const STEP_MS = 100;
/** Taken before anything is faked. */
const realTimeout = setTimeout;

/** Freezes the time of turns; for `beforeEach`. */
export function freezeTurns(): void {
  jest.useFakeTimers({
    doNotFake: ['Date', 'nextTick', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'performance', 'hrtime'],
  });
}

/** For `afterEach`. */
export function thawTurns(): void {
  jest.useRealTimers();
}

/** Lets time pass, a step whenever all that can be said has been said, until `turn` is over. */
export async function whileTimeFlies<T>({ clock }: World, turn: Promise<T>): Promise<T> {
  const ended = turn.then(
    () => true,
    () => true,
  );
  const lull = async () => {
    await new Promise(resolve => realTimeout(resolve, 2));
    for (let loops = 0; loops < 20; loops += 1) await new Promise(resolve => setImmediate(resolve));
    return false;
  };
  while (!(await Promise.race([ended, lull()]))) {
    clock.nowMs += STEP_MS;
    jest.advanceTimersByTime(STEP_MS);
  }
  return turn;
}
