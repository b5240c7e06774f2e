import { measureSession } from './measures/session';
import { measureWarm } from './measures/warm';
import { setStage } from './stage';

// Takes part of the bench for what it proves besides: that its Spotify, its programs and the shipped file fit each other.
test('the bench measures the shipped file against its own Spotify, one call in each warm turn', async () => {
  const stage = await setStage({ rounds: 3, seed: 1 });
  try {
    const warm = await measureWarm(stage); // fails by itself when a turn makes more calls than one, or none
    expect(warm.map(({ key }) => key)).toEqual(['G5', 'G5.us', 'G5.peer', 'G6', 'G6.p50', 'G6.silent']);
    expect(warm.every(({ value }) => value > 0)).toBe(true);
    expect(await measureSession(stage)).toEqual([expect.objectContaining({ key: 'G14', n: 7 })]);
  } finally {
    stage.close();
  }
}, 120_000);
