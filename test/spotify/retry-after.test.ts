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

  test.each([null, '', ' ', '-5', 'soon', 'NaN', '1e3', '9999999999999', '1,5', 'Fri, yesterday', '2026-11-20'])(
    '%j says nothing usable',
    header => {
      expect(retryAfterSecondsOf(header, now)).toBeNull();
    },
  );

  test('of any text is null or a whole number of seconds from one up', () => {
    fc.assert(
      fc.property(fc.string(), header => {
        const seconds = retryAfterSecondsOf(header, now);
        expect(seconds === null || (Number.isSafeInteger(seconds) && seconds >= 1)).toBe(true);
      }),
    );
  });
});
