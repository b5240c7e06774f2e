import { readFuzzArguments } from './arguments';

const read = (...words: string[]) => readFuzzArguments(words, 42);

describe('npm run fuzz', () => {
  test('throws 100,000 of everything, from any seed', () => {
    expect(read()).toEqual({ do: 'fuzz', kind: 'all', count: 100_000, seed: 42 });
  });

  test('throws as many as it is told, from the seed it is told', () => {
    expect(read('500', '7')).toEqual({ do: 'fuzz', kind: 'all', count: 500, seed: 7 });
    expect(read('bodies', '500')).toEqual({ do: 'fuzz', kind: 'bodies', count: 500, seed: 42 });
    expect(read('requests')).toEqual({ do: 'fuzz', kind: 'requests', count: 100_000, seed: 42 });
  });

  test('does one case again', () => {
    expect(read('--case', 'case.json')).toEqual({ do: 'case', file: 'case.json' });
  });

  test.each([
    ['many'],
    ['0'],
    ['-1'],
    ['1.5'],
    ['bodies', '1', '2', '3'],
    ['--case'],
    ['--case', 'a', 'b'],
    ['--help'],
  ])('says how it is used when it is told %s', (...words) => {
    expect(read(...words)).toEqual({ do: 'refuse' });
  });
});
