// How long each listener's list of playlists was when it was last read: whoever reads all of it need not ask first.
import type { Clock } from '../../music/deadline';

/** How long the list is likely to be. */
export interface ExpectedTotal {
  /** Null when that is not known. It may be wrong. */
  get(): number | null;
  learn(total: number): void;
}

/** As long as an access token lives; a wrong length costs a call or two, never a wrong answer. */
export const EXPECT_FOR_MS = 60 * 60_000;
export const MOST_ACCOUNTS = 5000;

/** In this process; an account is a hash. */
export function expectTotals(now: Clock): (account: string) => ExpectedTotal {
  /** Those that were learnt longest ago come first. */
  const totals = new Map<string, { readonly total: number; readonly atMs: number }>();
  return account => ({
    get() {
      const known = totals.get(account);
      if (known !== undefined && now() - known.atMs < EXPECT_FOR_MS) return known.total;
      totals.delete(account);
      return null;
    },
    learn(total) {
      totals.delete(account);
      totals.set(account, { total, atMs: now() });
      const [oldest] = totals.keys();
      if (totals.size > MOST_ACCOUNTS && oldest !== undefined) totals.delete(oldest);
    },
  });
}
