// What one turn may ask of the memory: bounded in time, never failing. A listener never learns that the memory was away.
import { startDeadline, type Clock, type Deadline } from '../music/deadline';
import { nothingRemembered, type Fact, type Memory, type Remembered, type SpentAllowance } from '../music/memory';

export interface TurnMemory {
  /** What is kept about this listener, asked for once in a turn; nothing when nobody is named or nobody answers. */
  recall(): Promise<Remembered>;
  /** To be kept at the end of the turn; a later fact about the same thing takes the place of an earlier one. */
  keep(fact: Fact): void;
  /** Forgets what was learnt of this listener up to then. False when that could not be done, though it was tried again. */
  forget(untilMs: number): Promise<boolean>;
  /** Calls that would be refused, as far as is known. */
  spentAllowances(): Promise<readonly SpentAllowance[]>;
  keepSpent(spent: SpentAllowance): void;
}

export interface OwnedTurnMemory extends TurnMemory {
  /** Writes what is to be kept. Never rejects. */
  settle(): Promise<void>;
  /** Name of the first error, for the log; null when all went well. */
  failure(): string | null;
}

export interface TurnMemoryOptions {
  readonly memory: Memory;
  /** Null when the request names nobody. */
  readonly listener: string | null;
  readonly now: Clock;
  readonly deadline: Deadline;
}

/** One access, of a turn of some seconds. A healthy one takes a tenth of it. */
const ACCESS_MS = 400;
/** And no more than this part of what the turn has left: it is Spotify's answer that is waited for. */
const MOST_OF_TURN = 0.2;
/** Nobody waits for the answer to an event, and what it asks to be deleted should be. */
const FORGET_MS = 1500;
const FORGET_TRIES = 3;

export function openTurnMemory({ memory, listener, now, deadline }: TurnMemoryOptions): OwnedTurnMemory {
  const facts = new Map<string, Fact>();
  const spent = new Map<string, SpentAllowance>();
  let recalled: Promise<Remembered> | undefined;
  let spentBefore: Promise<readonly SpentAllowance[]> | undefined;
  let failed: string | null = null;

  /** The answer, or `without` when none comes in time. After one failure the rest of the turn does without memory. */
  async function attempt<T>(access: Access<T>, without: T): Promise<T> {
    return failed === null ? attemptAnyway(access, without) : without;
  }

  async function attemptAnyway<T>(access: Access<T>, without: T, limitMs?: number): Promise<T> {
    const usualMs = Math.min(ACCESS_MS, deadline.remainingMs() * MOST_OF_TURN);
    const limit = memory.atHand === true ? null : startDeadline(limitMs ?? usualMs, now, deadline);
    try {
      return await (limit === null ? access(neverOver) : endedBy(limit.signal, () => access(limit.signal)));
    } catch (error) {
      failed ??= error instanceof Error ? error.name.slice(0, 60) : typeof error;
      return without;
    } finally {
      limit?.release();
    }
  }

  return {
    recall: () =>
      (recalled ??=
        listener === null
          ? Promise.resolve(nothingRemembered)
          : attempt(signal => memory.recall(listener, signal), nothingRemembered)),
    keep(fact) {
      facts.set(fact.about === 'place' ? `place/${fact.playlistId}` : fact.about, fact);
    },
    async forget(untilMs) {
      if (listener === null) return true;
      const forgetOnce = async (signal: AbortSignal) => {
        await memory.forget(listener, untilMs, signal);
        return true;
      };
      for (let tries = 1; ; tries += 1) {
        failed = null;
        const done = await attemptAnyway(forgetOnce, false, FORGET_MS);
        if (done || tries === FORGET_TRIES) return done;
      }
    },
    async spentAllowances() {
      spentBefore ??= attempt(signal => memory.spentAllowances(signal), []);
      return [...(await spentBefore), ...spent.values()];
    },
    keepSpent(allowance) {
      spent.set(allowance.call, allowance);
    },

    async settle() {
      // This process goes by what it learns itself even where it cannot be written down, so it has to be told.
      const spending = [...spent.values()].map(async allowance =>
        attemptAnyway(signal => memory.keepSpent(allowance, signal), undefined),
      );
      const keeping = [...facts.values()].map(async fact =>
        listener === null ? undefined : attempt(signal => memory.keep(listener, fact, signal), undefined),
      );
      facts.clear();
      spent.clear();
      await Promise.all([...spending, ...keeping]);
    },
    failure: () => failed,
  };
}

const { signal: neverOver } = new AbortController();

type Access<T> = (signal: AbortSignal) => Promise<T>;

class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** What the access gives, or a rejection as soon as the signal aborts. It may throw as well as reject. */
async function endedBy<T>(signal: AbortSignal, access: () => Promise<T>): Promise<T> {
  if (signal.aborted) throw new TooLate();
  let over: () => void = () => undefined;
  const ended = new Promise<never>((_, reject) => {
    over = () => reject(new TooLate());
  });
  signal.addEventListener('abort', over, { once: true });
  try {
    return await Promise.race([access(), ended]);
  } finally {
    signal.removeEventListener('abort', over); // whoever releases the limit aborts it
  }
}
