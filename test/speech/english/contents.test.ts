import { amountsFor } from '../../../src/speech/english/amounts';
import { holding, wholeLength } from '../../../src/speech/english/contents';

const amounts = amountsFor('en-US');

describe('what a playlist holds', () => {
  test.each([
    [{ songs: 84, episodes: 0, unavailable: 3 }, '87 songs'],
    [{ songs: 80, episodes: 3, unavailable: 4 }, '84 songs and 3 episodes'],
    [{ songs: 0, episodes: 87, unavailable: 0 }, '87 episodes'],
    [null, '87 songs'],
  ])('%j', (kinds, said) => {
    expect(holding({ total: 87, kinds, length: null }, amounts)).toBe(said);
  });
});

describe('its length', () => {
  const partOf = { seen: 5, of: 87 };

  test.each([
    [{ durationMs: 5_000, partOf: null }, 5_000],
    [{ durationMs: 5_000, partOf }, null],
    [{ durationMs: 0, partOf: null }, null],
    [null, null],
  ])('is told only whole, and only where there is any: %j', (length, told) => {
    expect(wholeLength({ total: 87, kinds: null, length })).toBe(told);
  });
});
