// How slow Spotify can be made, and what somebody types for a time of their own.

export const usualDelaysMs: readonly number[] = [0, 300, 800, 1500, 3000];

const longestMs = 60_000;

/** Whole milliseconds from 0 to 60,000; null for anything else. */
export function readDelay(typed: string): number | null {
  if (!/^\s*\d{1,5}\s*$/.test(typed)) return null;
  const delayMs = Number(typed);
  return delayMs <= longestMs ? delayMs : null;
}

/** `at once`, `300 ms`, `1.5 s` */
export function delayTitle(delayMs: number): string {
  if (delayMs === 0) return 'none';
  return delayMs < 1000 ? `${delayMs} ms` : `${delayMs / 1000} s`;
}
