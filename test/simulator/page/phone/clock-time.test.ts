import { clockTime } from '../../../../src/simulator/page/browser/phone/clock-time';

const tenPastNineUtc = Date.UTC(2026, 2, 1, 21, 10);

test('a card tells the time as its country writes it', () => {
  expect(clockTime(tenPastNineUtc, 'en-US', 'UTC')).toMatch(/^9:10\sPM$/);
  expect(clockTime(tenPastNineUtc, 'en-GB', 'UTC')).toBe('21:10');
});
