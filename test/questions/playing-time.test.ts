import type { Entry } from '../../src/music/entry';
import { measureOf } from '../../src/music/measure';
import { sumUp } from '../../src/questions/playing-time';
import { episode, song, songs, unavailable } from '../support/in-memory-library';

const sumsOf = (entries: readonly Entry[]) => sumUp(entries.map(measureOf));

describe('what a playlist adds up to', () => {
  test('is how many songs, episodes and empty places there are', () => {
    const sums = sumsOf([...songs(3), episode('One'), unavailable, unavailable]);
    expect(sums).toMatchObject({ songs: 3, episodes: 1, unavailable: 2 });
  });

  test('is how long its songs and episodes play; an empty place plays nothing', () => {
    expect(
      sumsOf([song('A', { durationMs: 200_000 }), episode('B', { durationMs: 1_500 }), unavailable]).durationMs,
    ).toBe(201_500);
  });

  test('is when the newest came in, wherever it stands', () => {
    const at = (addedAtMs: number | null) => ({ ...song('A'), addedAtMs });
    expect(sumsOf([at(20), at(90), at(null), at(50)]).newestAddedAtMs).toBe(90);
  });

  test('has no newest when no entry says when it was added', () => {
    expect(sumsOf([unavailable, episode('A')]).newestAddedAtMs).toBeNull();
  });

  test('is nothing for an empty playlist', () => {
    expect(sumsOf([])).toEqual({ songs: 0, episodes: 0, unavailable: 0, durationMs: 0, newestAddedAtMs: null });
  });
});
