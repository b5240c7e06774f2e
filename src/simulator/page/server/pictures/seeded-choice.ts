// Choices that look like chance and are always the same for the same name.
import { createHash } from 'node:crypto';

export interface SeededChoice {
  oneOf<Item>(items: readonly [Item, ...Item[]]): Item;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
}

export function seededChoice(name: string): SeededChoice {
  let round = 0;
  let bytes: Buffer = Buffer.alloc(0);
  const next = (): number => {
    if (bytes.length < 2) bytes = createHash('sha256').update(`${round++} ${name}`).digest();
    const value = bytes.readUInt16BE();
    bytes = bytes.subarray(2);
    return value;
  };
  return {
    oneOf: items => items[next() % items.length] ?? items[0],
    between: (least, most) => least + (next() % (most - least + 1)),
  };
}
