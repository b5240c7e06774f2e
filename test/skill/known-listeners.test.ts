import { rememberListeners } from '../../src/skill/known-listeners';

const DAY_MS = 24 * 3_600_000;

describe('a listener', () => {
  test('is new at the first welcome and known at the next', () => {
    const listeners = rememberListeners();
    expect(listeners.welcome('ann', 0)).toBe(false);
    expect(listeners.welcome('ann', 1)).toBe(true);
  });

  test('does not become known by the welcome of another', () => {
    const listeners = rememberListeners();
    listeners.welcome('ann', 0);
    expect(listeners.welcome('bob', 1)).toBe(false);
  });

  test('is forgotten after a month, counted from the last welcome', () => {
    const listeners = rememberListeners();
    listeners.welcome('ann', 0);
    expect(listeners.welcome('ann', 29 * DAY_MS)).toBe(true);
    expect(listeners.welcome('ann', 58 * DAY_MS)).toBe(true);
    expect(listeners.welcome('ann', 89 * DAY_MS)).toBe(false);
  });

  test('who was welcomed longest ago is forgotten when there are too many: memory has an end', () => {
    const listeners = rememberListeners();
    listeners.welcome('ann', 0);
    listeners.welcome('bob', 0);
    listeners.welcome('ann', 1);
    for (let other = 0; other < 9_999; other++) listeners.welcome(`listener ${other}`, 2);
    expect(listeners.welcome('ann', 3)).toBe(true);
    expect(listeners.welcome('bob', 3)).toBe(false);
  });
});
