import fc from 'fast-check';
import { amountsFor, capitalised } from '../../../src/speech/english/amounts';
import { seeded } from '../../support/any-name';

const us = amountsFor('en-US');
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('a count', () => {
  test.each([
    [0, 'no songs'],
    [1, 'one song'],
    [2, '2 songs'],
    [21, '21 songs'],
    [1_200, '1,200 songs'],
  ])('of %i is "%s"', (value, words) => {
    expect(us.count(value, 'song', 'songs')).toBe(words);
  });
});

describe('a number', () => {
  test('is written as the place writes it', () => {
    expect(us.number(1_234_567)).toBe('1,234,567');
    expect(amountsFor('en-IN').number(1_234_567)).toBe('12,34,567');
  });
});

describe('a duration', () => {
  test.each([
    [0, '0 seconds'],
    [499, '0 seconds'],
    [SECOND, '1 second'],
    [59 * SECOND, '59 seconds'],
    [59_600, '1 minute'],
    [61 * SECOND, '1 minute and 1 second'],
    [3 * MINUTE + 30 * SECOND, '3 minutes and 30 seconds'],
    [9 * MINUTE + 59_600, '10 minutes'],
    [10 * MINUTE + 20 * SECOND, '10 minutes'],
    [59 * MINUTE + 40 * SECOND, '1 hour'],
    [HOUR + MINUTE, '1 hour and 1 minute'],
    [5 * HOUR + 32 * MINUTE, '5 hours and 32 minutes'],
    [47 * HOUR + 59 * MINUTE, '47 hours and 59 minutes'],
    [48 * HOUR, '2 days'],
    [3 * DAY + HOUR, '3 days and 1 hour'],
  ])('of %i ms is "%s"', (durationMs, words) => {
    expect(us.duration(durationMs)).toBe(words);
  });

  test('never says sixty of what makes one of the next', () =>
    fc.assert(
      fc.property(fc.nat(10 * DAY), durationMs => {
        const words = us.duration(durationMs);
        expect(words).not.toMatch(/\b60 (?:seconds|minutes)|days and 24|(?:and|,) 0 /);
      }),
      seeded,
    ));
});

describe('a moment', () => {
  const now = Date.UTC(2026, 2, 15, 12);

  test.each([
    [now, 'within the last hour'],
    [Date.UTC(2026, 2, 15, 0, 1), '11 hours ago'],
    [Date.UTC(2026, 2, 14, 23, 59), '12 hours ago'],
    [Date.UTC(2026, 2, 14, 11), '1 day ago'],
    [Date.UTC(2026, 2, 12), '3 days ago'],
    [Date.UTC(2026, 2, 2), '13 days ago'],
    [Date.UTC(2026, 2, 1), '2 weeks ago'],
    [Date.UTC(2026, 0, 20), '8 weeks ago'],
    [Date.UTC(2026, 0, 10), '2 months ago, on January 10, 2026'],
    [Date.UTC(2025, 2, 15), '12 months ago, on March 15, 2025'],
    [Date.UTC(2024, 2, 15), '2 years ago, on March 15, 2024'],
    [Date.UTC(2008, 9, 7), '17 years ago, on October 7, 2008'],
    [now + 3 * HOUR, 'within the last hour'],
    [now + 5 * DAY, 'within the last hour'],
  ])('%i is "%s"', (atMs, words) => {
    expect(us.moment(atMs, now)).toBe(words);
  });

  test('has its date in the order of the place', () => {
    expect(amountsFor('en-GB').moment(Date.UTC(2024, 2, 15), now)).toBe('2 years ago, on 15 March 2024');
  });
});

describe('a list', () => {
  test.each([
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B, and C'],
  ])('of %j is "%s"', (parts, words) => {
    expect(us.list(parts)).toBe(words);
  });

  test('may offer a choice', () => {
    expect(us.list(['A', 'B', 'C'], 'or')).toBe('A, B, or C');
  });
});

/** By hand is quicker, but Intl knows how each place writes. */
describe.each(['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'])('in %s', locale => {
  const { number, duration, list, moment } = amountsFor(locale);
  const intl = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);

  test('a number is written as Intl writes it', () =>
    fc.assert(
      fc.property(fc.oneof(fc.nat(2_000), fc.nat(), fc.maxSafeNat()), value =>
        expect(number(value)).toBe(intl({}).format(value)),
      ),
      seeded,
    ));

  test.each(['second', 'minute', 'hour', 'day'])('a %s is written as Intl writes it', unit => {
    const long = intl({ style: 'unit', unit, unitDisplay: 'long' });
    const ms = { second: SECOND, minute: MINUTE, hour: HOUR, day: DAY }[unit] ?? 0;
    const most = { second: 59, minute: 9, hour: 47, day: 4_000 }[unit] ?? 0;
    for (const value of [1, 2, most]) {
      if (unit === 'day' && value === 1) continue; // said in hours
      expect(duration(value * ms)).toBe(long.format(value));
    }
  });

  test('a moment is written as Intl writes it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 40_000 }), fc.nat(DAY), (days, ms) => {
        const now = Date.UTC(2100, 0, 1);
        const atMs = now - days * DAY - ms;
        const [, ago = '', date] = /^(.+ ago), on (.+)$/.exec(moment(atMs, now)) ?? [];
        const [count, unit = ''] = ago.split(' ');
        const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'always' });
        expect(ago).toBe(relative.format(-Number(count), unit as Intl.RelativeTimeFormatUnit));
        expect(date).toBe(new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(atMs));
      }),
      seeded,
    ));

  test.each([
    ['and', 'conjunction'],
    ['or', 'disjunction'],
  ] as const)('a list with %s is written as Intl writes it', (joint, type) => {
    for (const parts of [[], ['A'], ['A', 'B'], ['A', 'B', 'C'], ['A', 'B', 'C', 'D', 'E']]) {
      expect(list(parts, joint)).toBe(new Intl.ListFormat(locale, { type }).format(parts));
    }
  });
});

test.each([
  ['one of them', 'One of them'],
  ['1,200 songs', '1,200 songs'],
  ['', ''],
])('"%s" begins a sentence as "%s"', (text, begun) => {
  expect(capitalised(text)).toBe(begun);
});
