// What places of a playlist add up to: how much there is of each kind, how long it plays, when the newest came in.
import type { Measure } from '../music/measure';

export interface Sums {
  readonly songs: number;
  readonly episodes: number;
  readonly unavailable: number;
  readonly durationMs: number;
  /** Milliseconds since 1970; null when no entry says. */
  readonly newestAddedAtMs: number | null;
}

export function sumUp(measures: readonly Measure[]): Sums {
  const of = (kind: Measure['kind']) => measures.filter(measure => measure.kind === kind).length;
  const added = measures.map(measure => measure.addedAtMs).filter(atMs => atMs !== null);
  return {
    songs: of('track'),
    episodes: of('episode'),
    unavailable: of('unavailable'),
    durationMs: measures.reduce((sum, { durationMs }) => sum + durationMs, 0),
    newestAddedAtMs: added.reduce<number | null>(
      (newest, atMs) => (newest === null ? atMs : Math.max(newest, atMs)),
      null,
    ),
  };
}
