// Chance that repeats itself, for attacks: a case comes from its campaign's seed and its number alone.
import { seeded } from '../conversations/support/seeded';

export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** True so often, from 0 to 1. */
  odds(share: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function chanceOf(seed: number, caseNumber: number): Chance {
  const next = seeded(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(caseNumber + 1, 0xc2b2ae35));
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    odds: share => next() < share,
    pick: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  };
}
