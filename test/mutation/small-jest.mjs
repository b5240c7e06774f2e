// As much of jest as the unit tests use (describe, test, hooks, expect, mocks and fake timers), without a process, a
// file system map or a module registry around it: what a mutant needs is milliseconds, what jest adds is a second.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const packagesOf = path => path.reduce((from, name) => createRequire(from.resolve(name)), require);
const config = packagesOf(['jest', '@jest/core', 'jest-config']);
const circus = createRequire(config.resolve('jest-circus'));
const environment = createRequire(config.resolve('jest-environment-node'));
const { expect } = circus('expect');
const each = circus('jest-each').bind;
const { ModuleMocker } = environment('jest-mock');
const { ModernFakeTimers } = environment('@jest/fake-timers');

const { setInterval, clearInterval, performance } = globalThis; // before any test fakes them
const tickMs = 100;

/**
 * An empty world for one loading of the tests. `globals` is what test files find around them, `file` surrounds the
 * loading of one test file, and `tests` are all the tests found: { id, file, run }.
 */
export function smallJest() {
  const tests = [];
  const ids = new Set();
  const mocker = new ModuleMocker(globalThis);
  const timers = new ModernFakeTimers({ config: { rootDir: process.cwd(), fakeTimers: {} }, global: globalThis });
  let scope = newScope(null, '');
  let file = '';

  const within = (name, define) => {
    scope = newScope(scope, name);
    try {
      define();
    } finally {
      scope = scope.parent;
    }
  };
  const test = (name, body) => {
    const titled = [file, ...titles(scope), name].filter(title => title !== '').join(' › ');
    let id = titled;
    for (let nth = 2; ids.has(id); nth++) id = `${titled} (${nth})`;
    ids.add(id);
    tests.push({ id, file, run: runInside(scope, body) });
  };
  const runInside = (around, body) => async () => {
    const scopes = scopesFrom(around);
    try {
      for (const { before } of scopes) for (const hook of before) await hook();
      await body();
    } finally {
      try {
        for (const { after } of scopes.toReversed()) for (const hook of after.toReversed()) await hook();
      } finally {
        timers.useRealTimers();
        mocker.restoreAllMocks();
      }
    }
  };

  const describe = (name, define) => within(name, define);
  describe.each = each(describe, false);
  test.each = each(test, true);
  const jest = {
    fn: implementation => mocker.fn(implementation),
    spyOn: (...what) => mocker.spyOn(...what),
    useFakeTimers: options => timers.useFakeTimers(options),
    useRealTimers: () => timers.useRealTimers(),
    advanceTimersByTime: ms => timers.advanceTimersByTime(ms),
    advanceTimersByTimeAsync: ms => timers.advanceTimersByTimeAsync(ms),
    getTimerCount: () => timers.getTimerCount(),
  };
  const beforeEach = hook => scope.before.push(hook);
  const afterEach = hook => scope.after.push(hook);
  return {
    tests,
    globals: { describe, test, expect, jest, beforeEach, afterEach },
    file: (name, load) => {
      file = name;
      within('', load);
    },
  };
}

/** Runs one test: null when it passes, or what is wrong. 'waits for nothing' is a test that never comes to an end. */
export async function failureOf(test, patienceTicks = 50) {
  let tick;
  let stray;
  const outside = new Promise((_, reject) => {
    stray = reject;
    let ticks = 0;
    // Ticks of a loop that turns, not time: a process that gets no processor is not a test that hangs.
    tick = setInterval(() => ++ticks >= patienceTicks && reject(new Error(waitsForNothing)), tickMs);
  });
  process.on('unhandledRejection', stray).on('uncaughtException', stray);
  const startedAt = performance.now();
  try {
    await Promise.race([test.run(), outside]);
    return { failure: null, ms: performance.now() - startedAt };
  } catch (error) {
    return { failure: String(error?.message ?? error), ms: performance.now() - startedAt };
  } finally {
    clearInterval(tick);
    process.off('unhandledRejection', stray).off('uncaughtException', stray);
  }
}

export const waitsForNothing = 'The test did not come to an end.';

const newScope = (parent, name) => ({ parent, name, before: [], after: [] });
const titles = scope => scopesFrom(scope).map(({ name }) => name);
const scopesFrom = scope => (scope === null ? [] : [...scopesFrom(scope.parent), scope]);
