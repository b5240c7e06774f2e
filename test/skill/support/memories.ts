// Memories that go wrong, for tests: away, slow, or odd. And one that counts what it is asked.
import type { Memory } from '../../../src/music/memory';
import { memoryOverRows } from '../../../src/memory/memory-over-rows';
import { rowsInProcess } from '../../../src/memory/rows-in-process';
import { NOON_MS } from '../../support/talk';

/** Every access ends so. */
export function memoryThat(access: (signal: AbortSignal) => Promise<never>): Memory {
  return {
    recall: (_, signal) => access(signal),
    keep: (_, __, signal) => access(signal),
    forget: (_, __, signal) => access(signal),
    spentAllowances: signal => access(signal),
    keepSpent: (_, signal) => access(signal),
  };
}

/** Never answers, whatever the signal says. */
export const never = () => new Promise<never>(() => undefined);

export interface CountedMemory extends Memory {
  /** Such as "recall" and "keep link". */
  readonly asked: string[];
}

export function countedMemory(clock = { nowMs: NOON_MS }): CountedMemory {
  const now = () => clock.nowMs;
  const memory = memoryOverRows(rowsInProcess(now), now);
  const asked: string[] = [];
  const count = <T>(what: string, answer: T): T => {
    asked.push(what);
    return answer;
  };
  return {
    asked,
    recall: (listener, signal) => count('recall', memory.recall(listener, signal)),
    keep: (listener, fact, signal) => count(`keep ${fact.about}`, memory.keep(listener, fact, signal)),
    forget: (listener, untilMs, signal) => count('forget', memory.forget(listener, untilMs, signal)),
    spentAllowances: signal => count('spent?', memory.spentAllowances(signal)),
    keepSpent: (spent, signal) => count('spent!', memory.keepSpent(spent, signal)),
  };
}
