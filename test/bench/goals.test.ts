import { failing, goals, verdictOn } from './goals';
import { rowKeys, single, type Found } from './rows';

const found = (value: number, more: Partial<Found> = {}): Found => ({ ...single('G1', value), n: 25, ...more });
const less = { better: 'less', must: 2, moonshot: 1 } as const;
const more = { better: 'more', must: 2, moonshot: 4 } as const;

describe('a finding held against its goal', () => {
  test.each([
    [0.9, 'moonshot'],
    [1, 'moonshot'],
    [1.5, 'must'],
    [2, 'must'],
    [2.1, 'within slack'],
    [2.3, 'missed'],
    [NaN, 'missed'],
  ])('where less is better: %f is %s', (value, verdict) => expect(verdictOn(found(value), less)).toBe(verdict));

  test.each([
    [4, 'moonshot'],
    [2, 'must'],
    [1.9, 'within slack'],
    [1.7, 'missed'],
  ])('where more is better: %f is %s', (value, verdict) => expect(verdictOn(found(value), more)).toBe(verdict));

  test('a moonshot without a must cannot be missed', () => {
    expect(verdictOn(found(9), { ...less, must: null })).toBe('must');
  });

  test('says nothing where it was measured too seldom', () => {
    expect(verdictOn(found(0.9, { n: 24 }), less)).toBe('too few');
    expect(failing([found(0.9, { n: 24 }), found(0.9)])).toEqual([found(0.9, { n: 24 })]);
  });

  test('is nothing to be held against where there is no goal', () => {
    expect(verdictOn(found(9, { key: 'G1.ms' }))).toBeNull();
  });
});

describe('the goals', () => {
  test('are those of rows that there are, from G1 to G15', () => {
    expect(Object.keys(goals).filter(key => !rowKeys.some(known => known === key))).toEqual([]);
    const numbers = new Set(Object.keys(goals).map(key => key.split('.')[0]));
    expect([...numbers]).toEqual(Array.from({ length: 15 }, (_, index) => `G${index + 1}`));
  });

  test('go further as a moonshot than as a must', () => {
    const odd = Object.entries(goals).filter(([, { better, must, moonshot }]) =>
      must === null || moonshot === null ? must === moonshot : better === 'less' ? moonshot >= must : moonshot <= must,
    );
    expect(odd).toEqual([]);
  });
});
