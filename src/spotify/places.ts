// Lists whose places must all survive: what cannot be used keeps its place, unless that is true of everything.
import { UnexpectedJson } from './json-checks';

/** How one place is read, and what stands for one that cannot be. */
export interface PlaceReading<T> {
  /** Throws UnexpectedJson. */
  readonly read: (value: unknown, path: string) => T;
  readonly lost: T;
}

/**
 * Reads each place of a list. A null, and the odd malformed place among good ones, becomes `lost` and keeps its position:
 * one broken record must not cost the listener a whole page. But when no place at all can be read, the answer
 * is not what Spotify promises (a renamed field, a projection it no longer understands), and the first fault is thrown.
 */
export function readPlaces<T>(places: readonly unknown[], path: string, reading: PlaceReading<T>): readonly T[] {
  const result: T[] = [];
  let firstFault: UnexpectedJson | null = null;
  let readable = 0;
  for (const [index, value] of places.entries()) {
    try {
      result.push(value === null ? reading.lost : reading.read(value, `${path}[${index}]`));
      if (value !== null) readable += 1;
    } catch (fault) {
      if (!(fault instanceof UnexpectedJson)) throw fault;
      firstFault ??= fault;
      result.push(reading.lost);
    }
  }
  if (firstFault !== null && readable === 0) throw firstFault;
  return result;
}
