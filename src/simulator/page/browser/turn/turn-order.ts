// Going through the turns one by one.
import type { TurnEntry } from '../../contract';

export interface Place {
  /** Counted from 1; 0 when there is no turn. */
  readonly position: number;
  readonly of: number;
  /** Numbers of the entries beside this one; null at the ends. */
  readonly previous: number | null;
  readonly next: number | null;
}

export function placeOf(shown: TurnEntry | null, turns: readonly TurnEntry[]): Place {
  const index = turns.findIndex(({ number }) => number === shown?.number);
  return {
    position: index + 1,
    of: turns.length,
    previous: index > 0 ? (turns[index - 1]?.number ?? null) : null,
    next: index >= 0 ? (turns[index + 1]?.number ?? null) : null,
  };
}
