import { median, percentile, ratios, shuffled, summaryOf, valuesOf } from './ratios';
import { pick, seededRandom } from './seeded';

describe('the arithmetic of the bench', () => {
  test('takes the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 2, 1, 4])).toBe(3);
    expect(() => median([])).toThrow(RangeError);
  });

  test('takes as a percentile a value that was measured', () => {
    const hundred = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect([50, 99, 100].map(percent => percentile(hundred, percent))).toEqual([50, 99, 100]);
    expect(percentile([7], 99)).toBe(7);
    expect(() => percentile([], 99)).toThrow(RangeError);
  });

  test('tells how far the middle half of all rounds is apart', () => {
    expect(summaryOf([1, 2, 3, 4, 100, 6, 7, 8])).toEqual({ value: 5, low: 2, high: 7, n: 8 });
  });

  test('compares within a round, so that a slow moment of the machine does not count', () => {
    const quiet = { bare: 10, bundle: 20 };
    const loaded = { bare: 100, bundle: 200 };
    expect(ratios([quiet, loaded, loaded], 'bundle', 'bare')).toEqual({ value: 2, low: 2, high: 2, n: 3 });
    expect(valuesOf([quiet, loaded, loaded], 'bundle').value).toBe(200);
  });

  test('leaves out rounds in which one of the two was not measured, and says how many are left', () => {
    const rounds = [{ rtt: 80 }, { rtt: 80, scan: 160 }, { scan: 1 }];
    expect(ratios(rounds, 'scan', 'rtt')).toEqual({ value: 2, low: 2, high: 2, n: 1 });
    expect(() => ratios([{ rtt: 80 }], 'scan', 'rtt')).toThrow(RangeError);
  });

  test('changes the order of the variants and loses none', () => {
    const ranks = [0.9, 0.1, 0.5];
    expect(shuffled(['a', 'b', 'c'], () => ranks.shift() ?? 0)).toEqual(['b', 'c', 'a']);
  });
});

describe('the chance of the bench', () => {
  const drawn = (seed: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: 1000 }, () => random());
  };

  test('comes out the same for the same seed and otherwise for another', () => {
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
  });

  test('lies between 0 and 1 and favours no half', () => {
    const numbers = drawn(1);
    expect(numbers.every(number => number >= 0 && number < 1)).toBe(true);
    expect(numbers.filter(number => number < 0.5).length).toBeGreaterThan(400);
    expect(numbers.filter(number => number < 0.5).length).toBeLessThan(600);
  });

  test('picks each of many, and nothing from nothing', () => {
    const random = seededRandom(1);
    expect(new Set(Array.from({ length: 100 }, () => pick(['a', 'b', 'c'], random)))).toEqual(new Set(['a', 'b', 'c']));
    expect(() => pick([], random)).toThrow(RangeError);
  });
});
