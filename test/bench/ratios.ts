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

/** What one variant costs beside the others of its run. */
export interface Cost {
  readonly variant: string;
  readonly median: number;
  /** How many times as long as the base it takes: the median of the quotients within each round. */
  readonly timesBase: number;
  /** How much longer than the base it takes: the median of the differences within each round. */
  readonly added: number;
  /** As `timesBase`, beside the variant's peer; null where it has none. */
  readonly timesPeer: number | null;
}

/** The cost of each variant of a run: the base, then every variant and its peer as `peers` pairs them. */
export function costs(
  rounds: readonly Round[],
  base: string,
  peers: Readonly<Record<string, string>>,
): readonly Cost[] {
  const perRound = (figure: (round: Round) => number) => median(rounds.map(figure));
  return [base, ...Object.entries(peers).flat()].map(variant => {
    const peer = peers[variant];
    return {
      variant,
      median: perRound(round => valueOf(round, variant)),
      timesBase: perRound(round => valueOf(round, variant) / valueOf(round, base)),
      added: perRound(round => valueOf(round, variant) - valueOf(round, base)),
      timesPeer: peer === undefined ? null : perRound(round => valueOf(round, variant) / valueOf(round, peer)),
    };
  });
}

/** The same items in a random order: no variant may always run after the same other one. */
export function shuffled<T>(items: readonly T[], random: () => number = Math.random): readonly T[] {
  return items
    .map(item => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

function valueOf(round: Round, variant: string): number {
  const value = round[variant];
  if (value === undefined) throw new RangeError(`${variant} was not measured in this round.`);
  return value;
}
