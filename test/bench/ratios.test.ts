import { costs, median, shuffled } from './ratios';
import { costTable } from './table';

describe('the arithmetic of the bench', () => {
  test('takes the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 2, 1, 4])).toBe(3);
    expect(() => median([])).toThrow(RangeError);
  });

  test('compares within a round, so that a slow moment of the machine does not count', () => {
    const quiet = { bare: 10, bundle: 20, unbundled: 40 };
    const loaded = { bare: 100, bundle: 200, unbundled: 400 };
    expect(costs([quiet, loaded, loaded], 'bare', { bundle: 'unbundled' })).toEqual([
      { variant: 'bare', median: 100, timesBase: 1, added: 0, timesPeer: null },
      { variant: 'bundle', median: 200, timesBase: 2, added: 100, timesPeer: 0.5 },
      { variant: 'unbundled', median: 400, timesBase: 4, added: 300, timesPeer: null },
    ]);
  });

  test('says which variant is missing rather than reckon with nothing', () => {
    expect(() => costs([{ bare: 1 }], 'bare', { bundle: 'unbundled' })).toThrow(
      'bundle was not measured in this round.',
    );
  });

  test('changes the order of the variants and loses none', () => {
    const ranks = [0.9, 0.1, 0.5];
    expect(shuffled(['a', 'b', 'c'], () => ranks.shift() ?? 0)).toEqual(['b', 'c', 'a']);
  });
});

test('the table of the bench keeps its columns under each other', () => {
  const found = costs([{ 'bare node': 16.04, bundle: 48.12, peer: 64.16 }], 'bare node', { bundle: 'peer' });
  expect(costTable({ title: 'cold start', unit: 'ms', base: 'bare node' }, found).split('\n')).toEqual([
    'cold start    ms  x bare node  added ms  x unbundled',
    'bare node   16.0         1.00       0.0',
    'bundle      48.1         3.00      32.1         0.75',
    'peer        64.2         4.00      48.1',
  ]);
});
