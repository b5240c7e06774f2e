// Who has been welcomed before, as far as this process remembers: a bounded set of hashes that forgets after a while.
import { createHash } from 'node:crypto';

export interface KnownListeners {
  /** Whether the account was welcomed lately; from now on it was. */
  welcome(userId: string, nowMs: number): boolean;
}

const MOST = 10_000;
const FORGOTTEN_AFTER_MS = 30 * 24 * 3_600_000;

export function rememberListeners(): KnownListeners {
  const welcomedAtMs = new Map<string, number>();
  return {
    welcome(userId, nowMs) {
      const key = createHash('sha256').update(userId).digest('base64');
      const before = welcomedAtMs.get(key);
      welcomedAtMs.delete(key);
      welcomedAtMs.set(key, nowMs);
      const [oldest] = welcomedAtMs.keys();
      if (welcomedAtMs.size > MOST && oldest !== undefined) welcomedAtMs.delete(oldest);
      return before !== undefined && nowMs - before < FORGOTTEN_AFTER_MS;
    },
  };
}
