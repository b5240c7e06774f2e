import { failureTable, markdownTable, textTable, type Report } from './table';
import { single } from './rows';

const report: Report = {
  machine: { node: 'v20.0.0', platform: 'linux x64', cpu: 'A|B', cores: 2, memoryGb: 8, load: 0.25 },
  day: '2026-11-21',
  seed: 1,
  rounds: 25,
  seconds: 51.2,
  rows: [
    { key: 'G1', value: 1.85, low: 1.8, high: 1.912, n: 25 },
    { key: 'G1.ms', value: 30.04, low: 29, high: 31, n: 25 },
    { key: 'G6', value: 12.34, low: 12, high: 13, n: 3 },
    single('G14', 2, { note: 'list, next: 2' }),
  ],
};

test('the table of the bench says what it was made on and keeps its columns under each other', () => {
  expect(textTable(report).split('\n')).toEqual([
    'Node v20.0.0, linux x64, 2 cores of A|B, 8 GB, load before the run 0.25',
    'Medians of 25 rounds unless n says otherwise; quotients within each round; seed 1; 51 s in all.',
    '',
    'goal  what                                                found  middle half        n   must  moonshot',
    'G1    cold start with a token: first list / empty node    1.85x  1.80 – 1.91       25  ≤ 2.3     ≤ 1.9  moonshot',
    '      the first list, from the start of the process     30.0 ms  29.0 – 31.0       25',
    'G6    warm launch without a token, p99                  12.3 µs  12.0 – 13.0  3 (few)   ≤ 50      ≤ 20  too few to say',
    'G14   second turn of a session: calls, worst                  2                     1    ≤ 1       ≤ 0  MISSED',
    '',
    'Notes',
    '  G14: list, next: 2',
  ]);
});

test('a busy machine is named as such', () => {
  const busy = { ...report, machine: { ...report.machine, load: 3 } };
  expect(textTable(busy)).toContain('The machine was busy');
  expect(textTable(report)).not.toContain('The machine was busy');
});

test('the same in Markdown, where a bar in a word makes no column', () => {
  const lines = markdownTable(report).split('\n');
  expect(lines[2]).toBe('| goal | what | found | middle half | n | must | moonshot |  |');
  expect(lines[4]).toBe(
    '| G1 | cold start with a token: first list / empty node | 1.85x | 1.80 – 1.91 | 25 | ≤ 2.3 | ≤ 1.9 | moonshot |',
  );
  expect(lines.at(-1)).toBe('- G14: list, next: 2');
});

test('what missed its goal is counted and shown alone', () => {
  const failed = failureTable(report, report.rows.slice(3));
  expect(failed).toContain('1 goal was missed');
  expect(failed).toContain('MISSED');
  expect(failed).not.toContain('cold start');
});
