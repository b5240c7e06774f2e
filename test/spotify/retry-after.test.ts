import fc from 'fast-check';
import { retryAfterSecondsOf } from '../../src/spotify/retry-after';

fc.configureGlobal({ seed: 20_261_120 });

const now = () => Date.UTC(2026, 10, 20, 12, 0, 0);

describe('Retry-After', () => {
  test.each([
    ['7', 7],
    [' 86400 ', 86_400],
    ['1.2', 2],
    ['0', 1],
  ])('%j is seconds, rounded up, at least one', (header, seconds) => {
    expect(retryAfterSecondsOf(header, now)).toBe(seconds);
  });

  test('may be a date, counted from now', () => {
    expect(retryAfterSecondsOf('Fri, 20 Nov 2026 12:01:30 GMT', now)).toBe(90);
  });

  test('that is a date gone by asks for the shortest wait', () => {
    expect(retryAfterSecondsOf('Fri, 20 Nov 2026 11:00:00 GMT', now)).toBe(1);
  });

  test.each(['86401', '999999999', '999999999.5', 'Fri, 31 Dec 9999 23:59:59 GMT', 'Fri, 20 Jun 275760 00:00:00 GMT'])(
    '%j asks for no more than a day: longer ones were never seen, and nobody is kept out by a slip',
    header => {
      expect(retryAfterSecondsOf(header, now)).toBe(86_400);
    },
  );

  test.each([null, '', ' ', '-5', 'soon', 'NaN', '1e3', '9999999999999', '1,5', 'Fri, yesterday', '2026-11-20'])(
    '%j says nothing usable',
    header => {
      expect(retryAfterSecondsOf(header, now)).toBeNull();
    },
  );

  test('of any text is null or a whole number of seconds from one to a day', () => {
    fc.assert(
      fc.property(fc.string(), header => {
        const seconds = retryAfterSecondsOf(header, now);
        expect(seconds === null || (Number.isSafeInteger(seconds) && seconds >= 1 && seconds <= 86_400)).toBe(true);
      }),
    );
  });
});
