// Numbers, durations and times in English, as each English-speaking place writes them. By hand, and held by tests to what Intl
// writes: the first use of Intl in a process loads its tables, which takes as long as all the rest of a first answer.

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface Amounts {
  /** "1,200" */
  readonly number: (value: number) => string;
  /** "no playlists", "one playlist", "1,200 playlists" */
  readonly count: (value: number, one: string, other: string) => string;
  /** "5 hours and 32 minutes" */
  readonly duration: (durationMs: number) => string;
  /** "today", "3 days ago", "8 months ago, on 3 March 2026" */
  readonly moment: (atMs: number, nowMs: number) => string;
  /** "a, b, and c" */
  readonly list: (parts: readonly string[], joint?: 'and' | 'or') => string;
}

export function amountsFor(locale: string): Amounts {
  const number = (value: number) => String(value).replace(locale === 'en-IN' ? indianGroups : groups, ',');
  const unit = (value: number, name: string) => `${number(value)} ${name}${value === 1 ? '' : 's'}`;
  const list = (parts: readonly string[], joint: 'and' | 'or' = 'and') => {
    const [last = '', ...before] = [...parts].reverse();
    if (before.length === 0) return last;
    const comma = before.length > 1 && locale === 'en-US' ? ',' : '';
    return `${before.reverse().join(', ')}${comma} ${joint} ${last}`;
  };

  return {
    number,
    count: (value, one, other) => {
      if (value === 0) return `no ${other}`;
      return value === 1 ? `one ${one}` : `${number(value)} ${other}`;
    },
    duration: durationMs => list(durationParts(durationMs).map(([value, name]) => unit(value, name))),
    moment: (atMs, nowMs) => {
      // Elapsed time: which day it is depends on where the listener lives, and no request tells that.
      const elapsedMs = Math.max(0, nowMs - atMs);
      const days = Math.floor(elapsedMs / DAY_MS);
      if (elapsedMs < HOUR_MS) return 'within the last hour';
      if (days === 0) return `${unit(Math.floor(elapsedMs / HOUR_MS), 'hour')} ago`;
      if (days < 14) return `${unit(days, 'day')} ago`;
      if (days < 60) return `${unit(Math.round(days / 7), 'week')} ago`;
      const ago = days < 548 ? unit(Math.round(days / 30.44), 'month') : unit(Math.round(days / 365.25), 'year');
      return `${ago} ago, on ${dateOf(new Date(atMs), locale)}`;
    },
    list,
  };
}

/** Where a number gets a comma: 1,234,567, and in India 12,34,567. */
const groups = /\B(?=(?:\d{3})+$)/g;
const indianGroups = /\B(?=(?:\d{2})*\d{3}$)/g;

const months = 'January February March April May June July August September October November December'.split(' ');
const monthFirst: ReadonlySet<string> = new Set(['en-US', 'en-CA']);

function dateOf(date: Date, locale: string): string {
  const [day, month, year] = [date.getUTCDate(), months[date.getUTCMonth()] ?? '', date.getUTCFullYear()];
  return monthFirst.has(locale) ? `${month} ${day}, ${year}` : `${day} ${month} ${year}`;
}

/** The two largest units that matter: nobody wants the seconds of five hours. */
function durationParts(durationMs: number): readonly (readonly [number, string])[] {
  const seconds = Math.round(durationMs / 1000);
  if (seconds < 60) return [[seconds, 'second']];
  if (seconds < 600) return present([Math.floor(seconds / 60), 'minute'], [seconds % 60, 'second']);
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return [[minutes, 'minute']];
  if (minutes < 48 * 60) return present([Math.floor(minutes / 60), 'hour'], [minutes % 60, 'minute']);
  const hours = Math.round(minutes / 60);
  return present([Math.floor(hours / 24), 'day'], [hours % 24, 'hour']);
}

function present(
  large: readonly [number, string],
  small: readonly [number, string],
): readonly (readonly [number, string])[] {
  return small[0] === 0 ? [large] : [large, small];
}

/** "One of them" at the beginning of a sentence or a line. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
