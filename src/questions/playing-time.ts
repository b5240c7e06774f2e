// What a stretch of entries adds up to: how much there is of each kind, how long it plays, when the newest came in.
import type { Entry } from '../music/entry';

export interface Sums {
  readonly songs: number;
  readonly episodes: number;
  readonly unavailable: number;
  readonly durationMs: number;
  /** Milliseconds since 1970; null when no entry says. */
  readonly newestAddedAtMs: number | null;
}

export function sumUp(entries: readonly Entry[]): Sums {
  const of = (kind: Entry['item']['kind']) => entries.filter(entry => entry.item.kind === kind).length;
  const added = entries.map(entry => entry.addedAtMs).filter(atMs => atMs !== null);
  return {
    songs: of('track'),
    episodes: of('episode'),
    unavailable: of('unavailable'),
    durationMs: entries.reduce((sum, { item }) => sum + (item.kind === 'unavailable' ? 0 : item.durationMs), 0),
    newestAddedAtMs: added.reduce<number | null>(
      (newest, atMs) => (newest === null ? atMs : Math.max(newest, atMs)),
      null,
    ),
  };
}
