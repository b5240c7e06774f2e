import { rowsOf, tableOf, type Sample } from './steadiness';

const samples = (
  heapOf: (at: number) => number,
  more: (at: number) => Partial<Sample> = () => ({}),
): readonly Sample[] =>
  Array.from({ length: 100 }, (_, at) => ({
    heapMb: heapOf(at),
    rssMb: 100,
    sockets: 1,
    timers: 0,
    listeners: 9,
    ...more(at),
  }));

const growing = (all: readonly Sample[]) => rowsOf(all).flatMap(({ what, steady }) => (steady ? [] : [what]));

describe('a soak', () => {
  test('is steady when the heap fills at first, and then goes up and down', () => {
    expect(growing(samples(at => Math.min(20 + 5 * at, 70) + (at % 7)))).toEqual([]);
  });

  test('tells a heap that grows slowly all the time', () => {
    expect(growing(samples(at => 50 + at * 0.09))).toEqual(['heapMb']);
  });

  test('is not misled by one sample in the middle of a turn', () => {
    expect(growing(samples(at => (at === 97 ? 500 : 50)))).toEqual([]);
  });

  test.each(['sockets', 'timers', 'listeners'] as const)('tells %s that are left behind', what => {
    expect(
      growing(
        samples(
          () => 50,
          at => ({ [what]: 10 * at }),
        ),
      ),
    ).toEqual([what]);
  });

  test('only tells how much the system has lent', () => {
    expect(
      growing(
        samples(
          () => 50,
          at => ({ rssMb: 100 + at }),
        ),
      ),
    ).toEqual([]);
  });

  test('is told as a table', () => {
    const table = tableOf(rowsOf(samples(at => at)));
    expect(table.split('\n')).toHaveLength(6);
    expect(table).toMatch(/^heapMb +42\.5 +96\.5 +4 +GROWS$/m);
    expect(table).toMatch(/^rssMb +100\.0 +100\.0 +– +steady$/m);
  });
});
