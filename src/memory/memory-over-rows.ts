// The port of music/memory.ts over rows, wherever they are kept.
import type { Clock } from '../music/deadline';
import type { Memory, SpentAllowance } from '../music/memory';
import { fromRows, toRow } from './fact-rows';
import type { Row, RowStore } from './rows';

/** Owner of what is kept about the app itself. */
const APP = 'app';
/** Marks that a listener was forgotten, so that older news that come late are not kept. Events are never older than an hour. */
const FORGOTTEN = 'forgotten';
const FORGOTTEN_LIFE_MS = 2 * 3_600_000;
/** What other processes found out about the app is asked for no more often than this. */
const APP_ROWS_GOOD_FOR_MS = 60_000;

export function memoryOverRows(rows: RowStore, now: Clock): Memory {
  const spentHere = new Map<string, number>();
  let appRowsReadAtMs = -Infinity;

  async function known(listener: string, signal: AbortSignal) {
    const all = await rows.ofOwner(ownerOf(listener), signal);
    const forgottenUntilMs = all.find(({ kind }) => kind === FORGOTTEN)?.atMs ?? -Infinity;
    const facts = all.filter(({ kind }) => kind !== FORGOTTEN);
    return { facts: facts.filter(({ atMs }) => atMs > forgottenUntilMs), forgottenUntilMs, all: facts };
  }

  function learnSpent({ call, untilMs }: SpentAllowance): void {
    spentHere.set(call, Math.max(untilMs, spentHere.get(call) ?? -Infinity));
  }

  function spentNow(): readonly SpentAllowance[] {
    return [...spentHere].map(([call, untilMs]) => ({ call, untilMs })).filter(({ untilMs }) => untilMs > now());
  }

  async function readAppRows(signal: AbortSignal): Promise<void> {
    if (now() - appRowsReadAtMs < APP_ROWS_GOOD_FOR_MS) return;
    const spent = await rows.ofOwner(APP, signal);
    appRowsReadAtMs = now();
    for (const { kind, atMs } of spent) learnSpent({ call: kind, untilMs: atMs });
  }

  return {
    atHand: rows.atHand === true,
    recall: async (listener, signal) => fromRows((await known(listener, signal)).facts),

    async keep(listener, fact, signal) {
      const owner = ownerOf(listener);
      const { values, ...row } = toRow(fact);
      if (values === null) return rows.remove({ owner, kind: row.kind }, row.atMs, signal);
      await rows.put({ ...row, owner, values }, signal);
      if (fact.about !== 'link' || fact.state !== 'made') return;
      // News of a link may come behind the news that the skill was disabled. Whichever of the two is written last sees the
      // other, so neither order leaves anything behind.
      const { forgottenUntilMs } = await known(listener, signal);
      if (row.atMs <= forgottenUntilMs) await rows.remove({ owner, kind: row.kind }, forgottenUntilMs, signal);
    },

    async forget(listener, untilMs, signal) {
      const owner = ownerOf(listener);
      const mark: Row = { owner, kind: FORGOTTEN, atMs: untilMs, expiresAtMs: now() + FORGOTTEN_LIFE_MS, values: {} };
      await rows.put(mark, signal);
      const { all } = await known(listener, signal);
      await Promise.all(all.map(({ kind }) => rows.remove({ owner, kind }, untilMs, signal)));
    },

    async spentAllowances(signal) {
      try {
        await readAppRows(signal);
      } catch (error) {
        if (spentNow().length === 0) throw error; // what was learnt here holds all the same
      }
      return spentNow();
    },

    async keepSpent(spent, signal) {
      learnSpent(spent);
      const { call, untilMs } = spent;
      await rows.put({ owner: APP, kind: call, atMs: untilMs, expiresAtMs: untilMs, values: {} }, signal);
    },
  };
}

function ownerOf(listener: string): string {
  return `listener/${listener}`;
}
