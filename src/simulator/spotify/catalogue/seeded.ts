// Chance that repeats: the same seed gives the same numbers on every machine and in every Node.
// Knows nothing of music.

export interface Chance {
  /** A number from 0 to below 1. */
  next(): number;
  /** A whole number from 0 to below `below`. */
  below(below: number): number;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
}

/** Starts a sequence from any text. */
export function seeded(seed: string): Chance {
  let state = hash(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0; // mulberry32: small, fast, good enough to look unplanned
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick<T>(list: readonly T[]): T {
      const index = below(list.length);
      if (index >= list.length) throw new Error('There is nothing to pick from.');
      return list[index] as T;
    },
  };
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** An id of the kind Spotify uses: 22 letters and digits. */
export function idFor(seed: string): string {
  return text(seed, base62, 22);
}

/** Lower-case hexadecimal digits, as in snapshot ids and picture names. */
export function hexFor(seed: string, length: number): string {
  return text(seed, '0123456789abcdef', length);
}

function text(seed: string, alphabet: string, length: number): string {
  const chance = seeded(seed);
  let result = '';
  while (result.length < length) result += alphabet.charAt(chance.below(alphabet.length));
  return result;
}

function hash(seed: string): number {
  let value = 2166136261; // FNV-1a
  for (let index = 0; index < seed.length; index++) {
    value = Math.imul(value ^ seed.charCodeAt(index), 16777619);
  }
  return value;
}
