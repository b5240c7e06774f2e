// What places of a playlist add up to is told by less than an entry: no title, no artist, nothing to be read out.
import type { Entry } from './entry';
import type { Page } from './page';

/** One place of a playlist, as far as it can be counted and added up. */
export interface Measure {
  readonly kind: Entry['item']['kind'];
  /** Zero for what is unavailable. */
  readonly durationMs: number;
  /** As in an entry: milliseconds since 1970, or null. */
  readonly addedAtMs: number | null;
}

export function measureOf({ item, addedAtMs }: Entry): Measure {
  return { kind: item.kind, durationMs: item.kind === 'unavailable' ? 0 : item.durationMs, addedAtMs };
}

/** The same page, of which nothing but measures is wanted. */
export function measuresOf(page: Page<Entry>): Page<Measure> {
  return { ...page, items: page.items.map(measureOf) };
}
