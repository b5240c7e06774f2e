// What the console says of a turn.
import type { TurnEntry } from '../../../../src/simulator/page/contract';
import { byteWords, bytesOf } from '../../../../src/simulator/page/browser/turn/byte-size';
import { callBars, callTotal } from '../../../../src/simulator/page/browser/turn/call-bars';
import { readLogLine, toneOf } from '../../../../src/simulator/page/browser/turn/log-line';
import { sampleParts } from '../../../../src/simulator/page/browser/turn/sample-parts';
import { placeOf } from '../../../../src/simulator/page/browser/turn/turn-order';

describe('a developer looking at a turn', () => {
  test('sees the slots of the sample marked', () => {
    expect(sampleParts("who owns {playlist}'s {first} song")).toEqual([
      { text: 'who owns ', isSlot: false },
      { text: 'playlist', isSlot: true },
      { text: "'s ", isSlot: false },
      { text: 'first', isSlot: true },
      { text: ' song', isSlot: false },
    ]);
  });

  test('sees how long each call to Spotify took beside the longest', () => {
    const bars = callBars([
      { call: 'GET /me/playlists', status: 200, durationMs: 80 },
      { call: 'GET /playlists/{id}/items', status: 429, durationMs: 20 },
    ]);
    expect(bars).toMatchObject([
      { method: 'GET', path: '/me/playlists', status: '200', tone: 'good', percent: 100 },
      { path: '/playlists/{id}/items', status: '429', tone: 'warn', percent: 25 },
    ]);
  });

  test('is told when Spotify did not answer at all', () => {
    expect(callBars([{ call: 'GET /me', status: null, durationMs: 0 }])).toMatchObject([
      { status: 'no answer', tone: 'bad', percent: 0 },
    ]);
  });

  test('is told how many calls there were and how long they took together', () => {
    const call = { call: 'GET /me', status: 200, durationMs: 700.4 };
    expect(callTotal([call])).toBe('1 call, 700 ms');
    expect(callTotal([call, call])).toBe('2 calls, 1,401 ms together');
  });

  test('reads a line of the log by its level, its event and its fields', () => {
    expect(readLogLine('{"level":"warn","event":"turn","status":401,"outcome":"link-expired"}')).toEqual({
      level: 'warn',
      event: 'turn',
      fields: [
        { name: 'status', value: '401' },
        { name: 'outcome', value: 'link-expired' },
      ],
    });
  });

  test.each(['not JSON', '[1]', '"x"'])('sees the line %j as it is', line => {
    expect(readLogLine(line)).toEqual({ level: null, event: line, fields: [] });
  });

  test('sees errors and warnings of the log stand out', () => {
    expect(['error', 'warn', 'info', null].map(toneOf)).toEqual(['bad', 'warn', 'plain', 'plain']);
  });

  test('is told sizes as they travel, accents and all', () => {
    expect(bytesOf({ name: 'é' })).toBe(13);
    expect(byteWords(24_310)).toBe('24,310 bytes');
  });

  test('goes from turn to turn past the notes between them', () => {
    const turns = [2, 5, 9].map(turnNumbered);
    expect(placeOf(turnNumbered(5), turns)).toEqual({ position: 2, of: 3, previous: 2, next: 9 });
    expect(placeOf(turnNumbered(2), turns)).toMatchObject({ position: 1, previous: null, next: 5 });
    expect(placeOf(turnNumbered(9), turns)).toMatchObject({ position: 3, previous: 5, next: null });
    expect(placeOf(null, [])).toEqual({ position: 0, of: 0, previous: null, next: null });
  });
});

function turnNumbered(number: number): TurnEntry {
  return { kind: 'turn', number, atMs: 0, act: { kind: 'silence' }, turn: null, calls: [], log: [], handlerFile: null };
}
