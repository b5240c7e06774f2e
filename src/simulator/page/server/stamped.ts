// A list that only grows, read now and then: each item gets its number, and the time at which it was first seen.
import type { Clock } from '../../../music/deadline';

export interface Stamped<Item> {
  /** From 1 on. */
  readonly number: number;
  readonly atMs: number;
  readonly item: Item;
}

/** A page needs no more: whoever wants older ones saw them come. */
const mostItems = 100;

/** A reader of the newest items, oldest of them first. */
export function stamped<Item>(source: readonly Item[], now: Clock): () => readonly Stamped<Item>[] {
  const seen: Stamped<Item>[] = [];
  return () => {
    for (const item of source.slice(seen.length)) seen.push({ number: seen.length + 1, atMs: now(), item });
    return seen.slice(-mostItems);
  };
}
