// What was read in one conversation: typed by name, good for some minutes, bounded in bytes.
import type { Clock } from '../../music/deadline';

/** What a read is kept under; `T` is what was read. */
export interface ReadName<T> {
  readonly key: string;
  readonly of?: T;
}

export interface Shelf {
  readonly bytes: number;
  /** Null when it was not read, or too long ago. */
  get<T>(name: ReadName<T>): T | null;
  /** In the place of what was kept under the name before; it grows old from the first time on. */
  put<T>(name: ReadName<T>, value: T, bytes: number): void;
  drop(name: ReadName<unknown>): void;
}

export interface ShelfLimits {
  readonly keepForMs: number;
  /** What would be more takes the place of the oldest, and what alone is more is not kept. */
  readonly mostBytes: number;
}

interface Kept {
  readonly value: unknown;
  readonly bytes: number;
  readonly readAtMs: number;
}

/** `resized` is told of every byte more or less. */
export function openShelf(now: Clock, limits: ShelfLimits, resized: (byBytes: number) => void): Shelf {
  const { keepForMs, mostBytes } = limits;
  const reads = new Map<string, Kept>();
  let bytes = 0;

  function resize(byBytes: number): void {
    bytes += byBytes;
    resized(byBytes);
  }

  function remove(key: string): void {
    const kept = reads.get(key);
    if (kept === undefined) return;
    reads.delete(key);
    resize(-kept.bytes);
  }

  function fresh(key: string): Kept | null {
    const kept = reads.get(key);
    if (kept !== undefined && now() - kept.readAtMs < keepForMs) return kept;
    remove(key);
    return null;
  }

  return {
    get bytes() {
      return bytes;
    },
    get: <T>({ key }: ReadName<T>) => (fresh(key)?.value ?? null) as T | null,
    put({ key }, value, itsBytes) {
      const readAtMs = fresh(key)?.readAtMs ?? now();
      remove(key);
      if (itsBytes > mostBytes) return;
      for (const oldest of reads.keys()) {
        if (bytes + itsBytes <= mostBytes) break;
        remove(oldest);
      }
      reads.set(key, { value, bytes: itsBytes, readAtMs });
      resize(itsBytes);
    },
    drop: ({ key }) => remove(key),
  };
}
