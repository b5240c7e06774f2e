// Tells an answer that has just come from one that the page was told when it was loaded.
import type { Entry } from '../../contract';

export interface FreshAnswer {
  readonly number: number;
  readonly spoken: string;
}

/** The answer to what was still unanswered before; null when there is none. */
export function freshAnswer(before: readonly Entry[], now: readonly Entry[]): FreshAnswer | null {
  const waited = new Set(before.flatMap(entry => (entry.kind === 'turn' && entry.turn === null ? [entry.number] : [])));
  for (const entry of now) {
    if (entry.kind === 'turn' && entry.turn !== null && waited.has(entry.number)) {
      return { number: entry.number, spoken: entry.turn.spoken };
    }
  }
  return null;
}
