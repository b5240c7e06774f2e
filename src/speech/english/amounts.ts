// Numbers, durations and times in English, by the language's own rules (Intl), for one English-speaking place.

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
  // Each formatter costs about a millisecond to make: only what is said is made, and once.
  const numbers = once(() => new Intl.NumberFormat(locale));
  const plurals = once(() => new Intl.PluralRules(locale));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  const dates = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const lists = {
    and: once(() => new Intl.ListFormat(locale, { type: 'conjunction' })),
    or: once(() => new Intl.ListFormat(locale, { type: 'disjunction' })),
  };
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'long' }).format(value);

  return {
    number: value => numbers().format(value),
    count: (value, one, other) => {
      if (value === 0) return `no ${other}`;
      return value === 1
        ? `one ${one}`
        : `${numbers().format(value)} ${plurals().select(value) === 'one' ? one : other}`;
    },
    duration: durationMs => lists.and().format(durationParts(durationMs).map(([value, name]) => unit(value, name))),
    moment: (atMs, nowMs) => {
      // Elapsed time: which day it is depends on where the listener lives, and no request tells that.
      const elapsedMs = Math.max(0, nowMs - atMs);
      const days = Math.floor(elapsedMs / DAY_MS);
      if (elapsedMs < HOUR_MS) return 'within the last hour';
      if (days === 0) return relative().format(-Math.floor(elapsedMs / HOUR_MS), 'hour');
      if (days < 14) return relative().format(-days, 'day');
      if (days < 60) return relative().format(-Math.round(days / 7), 'week');
      const ago =
        days < 548
          ? relative().format(-Math.round(days / 30.44), 'month')
          : relative().format(-Math.round(days / 365.25), 'year');
      return `${ago}, on ${dates().format(atMs)}`;
    },
    list: (parts, joint = 'and') => lists[joint]().format(parts),
  };
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

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** "One of them" at the beginning of a sentence or a line. */
export function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, letter => letter.toUpperCase());
}
