// One place of a playlist, in either shape, becomes music's Measure: it counts as the Entry of the same place would.
import type { Measure } from '../music/measure';
import { asObject } from './json-checks';
import { addedAtOf, thingAt } from './thing-at';
import type { WireEntry } from './wire';

/** Keeps the place of an entry of which nothing is known. */
export const lostMeasure: Measure = { kind: 'unavailable', durationMs: 0, addedAtMs: null };

/** Throws UnexpectedJson. */
export function toMeasure(value: unknown, path: string): Measure {
  const entry = asObject<WireEntry>(value, path);
  const { kind, durationMs } = thingAt(entry, path) ?? lostMeasure;
  return { kind, durationMs, addedAtMs: addedAtOf(entry, path) };
}
