import { traceLines } from '../../../../src/simulator/terminal/rendering/trace-lines';
import { turn } from '../support/turns';

const heard = {
  intent: 'ChooseIntent',
  slots: { position: '2' },
  sample: 'number {position}',
  how: 'in-session',
} as const;
const texts = (trace: Parameters<typeof traceLines>[0]) => traceLines(trace).map(({ text }) => text);

describe('the trace of a turn', () => {
  test('names the intent, its slots, the sample that fitted and the file that answers', () =>
    expect(texts({ turn: turn({ heard }), calls: [], handlerFile: 'src/skill/handlers/choose.ts' })).toEqual([
      'heard ChooseIntent position="2" as "number {position}"',
      'answered by src/skill/handlers/choose.ts in 12 ms',
    ]));

  test('says when no sample fitted', () => {
    const fallback = { intent: 'AMAZON.FallbackIntent', slots: {}, sample: null, how: 'fallback' } as const;
    expect(texts({ turn: turn({ heard: fallback }), calls: [], handlerFile: null })).toEqual([
      'heard AMAZON.FallbackIntent no sample fits',
      'answered in 12 ms',
    ]);
  });

  test('counts the calls to Spotify and shows those that failed', () => {
    const list = 'GET /me/playlists';
    const items = 'GET /playlists/{id}/items';
    const calls = [
      { call: list, status: 502 },
      { call: list, status: 200 },
      { call: items, status: 200 },
      { call: items, status: 200 },
      { call: items, status: null },
    ];
    expect(texts({ turn: turn(), calls, handlerFile: null })[1]).toBe(
      'answered in 12 ms, asking Spotify GET /me/playlists 502, 200; GET /playlists/{id}/items 200 ×2, no answer',
    );
  });

  test('is empty when nothing was heard', () =>
    expect(texts({ turn: turn({ heard: null }), calls: [], handlerFile: null })).toEqual([]));
});
