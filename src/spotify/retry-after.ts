// The Retry-After header as it really comes: seconds, a date, garbage, or not at all.
import type { Clock } from '../music/deadline';

/** Seen were up to a day, for spent quotas; nothing longer is believed. */
const LONGEST_SECONDS = 24 * 3600;

/** Seconds to wait, from 1 to a day; null when the header says nothing usable. */
export function retryAfterSecondsOf(header: string | null, now: Clock): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}(\.\d{1,9})?$/.test(value)) return bounded(Number(value));
  // An HTTP date starts with the name of a day; Date.parse alone would take "-5" for a year.
  const dateMs = /^[a-z]{3,9},? /i.test(value) ? Date.parse(value) : NaN;
  return Number.isNaN(dateMs) ? null : bounded((dateMs - now()) / 1000);
}

function bounded(seconds: number): number {
  return Math.min(Math.max(1, Math.ceil(seconds)), LONGEST_SECONDS);
}
