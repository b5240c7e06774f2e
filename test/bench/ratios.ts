// The arithmetic of the bench. Noise comes in waves, so quotients are taken within one round and only then summed up.

/** What each variant took in one round, all of them measured one after the other. */
export type Round = Readonly<Record<string, number>>;

/** The middle value; the mean of the two middle ones when there is an even number. Throws a RangeError when there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new RangeError('There is no median of nothing.');
  return (lower + upper) / 2;
}

/** The least value that so many per cent of all do not exceed (nearest rank). Throws a RangeError when there is none. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('There is no percentile of nothing.');
  return value;
}

/** Many values in short: the middle, and the stretch in which the middle half of them lies. */
export interface Summary {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly n: number;
}

export function summaryOf(values: readonly number[]): Summary {
  return { value: median(values), low: percentile(values, 25), high: percentile(values, 75), n: values.length };
}

/**
 * How many times as long one variant took as another: quotients within each round, then their middle. Rounds in which one of
 * the two was not measured do not count.
 */
export function ratios(rounds: readonly Round[], variant: string, base: string): Summary {
  return summaryOf(
    rounds.flatMap(round => {
      const [above, below] = [round[variant], round[base]];
      return above === undefined || below === undefined ? [] : [above / below];
    }),
  );
}

/** What one variant took by itself. */
export function valuesOf(rounds: readonly Round[], variant: string): Summary {
  return summaryOf(rounds.map(round => round[variant]).filter(value => value !== undefined));
}

/** The same items in a random order: no variant may always run after the same other one. */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map(item => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}
