// What the findings are held against: goals.json, where each row has what it must reach and what we are after.
import written from './goals.json';
import { rowOf, type Found, type RowKey } from './rows';

export interface Goal {
  readonly better: 'less' | 'more';
  readonly must: number | null;
  readonly moonshot: number | null;
}

/** A machine has its moods: this much beyond a goal is still within it when it is checked. */
export const SLACK = 0.1;

export const goals = written as Readonly<Partial<Record<RowKey, Goal>>>;

export type Verdict = 'moonshot' | 'must' | 'within slack' | 'missed' | 'too few';

/** Null for a row without a goal. A moonshot that was missed where nothing is a must is `must` all the same. */
export function verdictOn({ key, value, n }: Found, goal: Goal | undefined = goals[key]): Verdict | null {
  if (goal === undefined) return null;
  const { must, moonshot, better } = goal;
  const reaches = (bar: number) => (better === 'less' ? value <= bar : value >= bar);
  const verdict = (): Verdict => {
    if (moonshot !== null && reaches(moonshot)) return 'moonshot';
    if (must === null || reaches(must)) return 'must';
    return reaches(must * (better === 'less' ? 1 + SLACK : 1 - SLACK)) ? 'within slack' : 'missed';
  };
  if (!Number.isFinite(value)) return 'missed';
  return n < rowOf(key).leastN ? 'too few' : verdict();
}

/** Rows that do not pass: missed by more than the slack, or measured too seldom to say. */
export function failing(found: readonly Found[]): readonly Found[] {
  return found.filter(row => ['missed', 'too few'].includes(verdictOn(row) ?? ''));
}
