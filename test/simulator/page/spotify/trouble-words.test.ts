import { delayTitle, readDelay } from '../../../../src/simulator/page/browser/spotify/delay-choice';
import { leftWords, whatHappensNow } from '../../../../src/simulator/page/browser/spotify/trouble-words';

const rows = [
  { name: '429', meaning: '429, wait 3 seconds' },
  { name: 'html', meaning: '200, but a page instead of JSON' },
];
const asUsual = { quotaSpent: false, faults: [], delayMs: 0 };

describe('whoever arranges trouble at Spotify', () => {
  test('is told when nothing is arranged', () => {
    expect(whatHappensNow(asUsual, rows)).toEqual(['Every call is answered as it should be, at once.']);
  });

  test('is told of the fault that comes first', () => {
    const faults = [
      { name: 'html', left: 1 },
      { name: '429', left: 3 },
    ];
    expect(whatHappensNow({ ...asUsual, faults }, rows)).toEqual(['The next call: 200, but a page instead of JSON.']);
  });

  test('is told how many calls fail', () => {
    const failing = (left: number | 'always') => whatHappensNow({ ...asUsual, faults: [{ name: '429', left }] }, rows);
    expect(failing(3)).toEqual(['Each of the next 3 calls: 429, wait 3 seconds.']);
    expect(failing('always')).toEqual(['Every call: 429, wait 3 seconds.']);
  });

  test('is told that a spent quota goes before everything that waits, and of slowness besides', () => {
    const all = { quotaSpent: true, faults: [{ name: '429', left: 1 }], delayMs: 1500 };
    expect(whatHappensNow(all, rows)).toEqual([
      'Every call is refused with 429: the app’s quota is spent.',
      'Once there is quota again, the next call: 429, wait 3 seconds.',
      'Every answer comes 1.5 seconds late.',
    ]);
  });

  test('reads the name of a fault that is in no list', () => {
    expect(whatHappensNow({ ...asUsual, faults: [{ name: 'odd', left: 1 }] }, rows)).toEqual(['The next call: odd.']);
  });

  test('reads how often in words', () => {
    expect([1, 2, 3, 'always' as const].map(leftWords)).toEqual(['once', 'twice', '3 times', 'always']);
  });

  test.each([
    ['250', 250],
    [' 60000 ', 60_000],
    ['60001', null],
    ['-1', null],
    ['1.5', null],
    ['', null],
  ])('types a delay of %j milliseconds: %j', (typed, delayMs) => {
    expect(readDelay(typed)).toBe(delayMs);
  });

  test('reads usual delays in short', () => {
    expect([0, 300, 1500, 3000].map(delayTitle)).toEqual(['none', '300 ms', '1.5 s', '3 s']);
  });
});
