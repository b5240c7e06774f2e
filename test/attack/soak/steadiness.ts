// Whether what was measured over a long run grew: the median of its last tenth against that of the first tenth after warming up.

/** What the process holds at one moment, behind a collection of garbage. */
export interface Sample {
  readonly heapMb: number;
  readonly rssMb: number;
  readonly sockets: number;
  readonly timers: number;
  /** Of the process and of every open socket. */
  readonly listeners: number;
}

export interface Row {
  readonly what: keyof Sample;
  readonly first: number;
  readonly last: number;
  /** How much more the last may be; null where it is only told. */
  readonly mayGrowBy: number | null;
  readonly steady: boolean;
}

/** Caches fill, code is compiled: nothing is compared before this part of the run. */
export const WARM_UP = 0.4;

/**
 * A leak of seventy bytes a turn is told in 100,000 turns. Sixteen sockets may be open, as many as calls may be in flight, each
 * with a handful of listeners. What the system has lent to the process (RSS) proves nothing.
 */
const mayGrowBy: Readonly<Record<keyof Sample, number | null>> = {
  heapMb: 4,
  rssMb: null,
  sockets: 16,
  timers: 2,
  listeners: 150,
};

export function rowsOf(samples: readonly Sample[]): readonly Row[] {
  const warm = samples.slice(Math.floor(samples.length * WARM_UP));
  const tenth = Math.max(1, Math.floor(warm.length / 10));
  return (Object.keys(mayGrowBy) as (keyof Sample)[]).map(what => {
    const first = median(warm.slice(0, tenth).map(sample => sample[what]));
    const last = median(warm.slice(-tenth).map(sample => sample[what]));
    const most = mayGrowBy[what];
    return { what, first, last, mayGrowBy: most, steady: most === null || last - first <= most };
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const [below = NaN, above = NaN] = [sorted[Math.max(0, middle - 1)], sorted[middle]];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

export function tableOf(rows: readonly Row[]): string {
  const head = ['', 'first tenth', 'last tenth', 'may grow by', ''];
  const lines = rows.map(({ what, first, last, mayGrowBy: most, steady }) => [
    what,
    first.toFixed(1),
    last.toFixed(1),
    most === null ? '–' : String(most),
    steady ? 'steady' : 'GROWS',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map(line => line[column]?.length ?? 0)));
  return [head, ...lines]
    .map(line =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
