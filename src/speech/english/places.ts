// Positions of a chunk as a card writes them.
import type { Amounts } from './amounts';

/** "6–10", or "7" for a single place; `offset` is zero-based. */
export function places(offset: number, length: number, { number }: Amounts): string {
  return length === 1 ? number(offset + 1) : `${number(offset + 1)}–${number(offset + length)}`;
}
