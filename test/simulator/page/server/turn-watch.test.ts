// What a turn is told to have done.
import { createTurnWatch } from '../../../../src/simulator/page/server/turn-watch';

const call = (path: string) => ({ call: `GET ${path}`, status: 200, durationMs: 1 });

test('a turn has its own calls and log lines; what comes between turns belongs to none', () => {
  const watch = createTurnWatch();
  watch.writeLog('before');
  watch.begin();
  watch.onSpotifyCall(call('/me/playlists'));
  watch.writeLog('first');
  expect(watch.end()).toEqual({ calls: [call('/me/playlists')], log: ['first'] });
  watch.writeLog('between');
  watch.onSpotifyCall(call('/me'));
  watch.begin();
  watch.writeLog('second');
  expect(watch.end()).toEqual({ calls: [], log: ['second'] });
  watch.writeLog('after');
  expect(watch.end().log).toEqual(['second']);
});
