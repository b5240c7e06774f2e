import { COPY_AFTER_AT_FIRST_MS, COPY_AFTER_AT_LEAST_MS, keepPace } from '../../src/spotify/pace';

const call = 'GET /me/playlists';

function paceAt() {
  const clock = { nowMs: 1_000_000 };
  const pace = keepPace(() => clock.nowMs);
  const see = (count: number, durationMs: number) => {
    for (let nth = 0; nth < count; nth += 1) pace.answered(call, durationMs);
  };
  return { clock, pace, see };
}

describe('a copy of a call is worth while', () => {
  test('after a second as long as nothing is known', () => {
    expect(paceAt().pace.copyAfterMs(call)).toBe(COPY_AFTER_AT_FIRST_MS);
  });

  test('when it takes clearly longer than nine in ten of its kind did', () => {
    const { pace, see } = paceAt();
    see(9, 400);
    see(1, 3000);
    expect(pace.copyAfterMs(call)).toBe(700);
  });

  test('never at once, however quick the others were', () => {
    const { pace, see } = paceAt();
    see(20, 3);
    expect(pace.copyAfterMs(call)).toBe(COPY_AFTER_AT_LEAST_MS);
  });

  test('hardly ever when Spotify is slow for everybody', () => {
    const { pace, see } = paceAt();
    see(20, 80);
    see(4, 3000);
    expect(pace.copyAfterMs(call)).toBeGreaterThan(5000);
  });

  test('as quickly as before once a slow time is long past', () => {
    const { pace, see } = paceAt();
    see(32, 3000);
    see(32, 100);
    expect(pace.copyAfterMs(call)).toBe(175);
  });

  test('by what is known of its own kind', () => {
    const { pace, see } = paceAt();
    see(20, 80);
    expect(pace.copyAfterMs('GET /playlists/{id}')).toBe(COPY_AFTER_AT_FIRST_MS);
  });

  test('not for half a minute after Spotify asked for fewer calls', () => {
    const { pace, clock } = paceAt();
    pace.refused();
    clock.nowMs += 29_999;
    expect(pace.copyAfterMs(call)).toBeNull();
    clock.nowMs += 1;
    expect(pace.copyAfterMs(call)).toBe(COPY_AFTER_AT_FIRST_MS);
  });
});

test('a connection has shown that it lives when anything was answered since', () => {
  const { pace, clock, see } = paceAt();
  expect(pace.answeredSince(0)).toBe(false);
  see(1, 80);
  expect([pace.answeredSince(clock.nowMs), pace.answeredSince(clock.nowMs + 1)]).toEqual([true, false]);
});
