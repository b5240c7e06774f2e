import { help, readCommandLine } from './command-line';
import { partNames } from './rows';

const all = {
  parts: partNames,
  rounds: 25,
  seed: 1,
  json: null,
  markdown: false,
  page: null,
  check: false,
  from: null,
};

describe('the command line of the bench', () => {
  test.each([
    ['', all],
    ['cold', { ...all, parts: ['cold'] }],
    ['warm cold warm', { ...all, parts: ['warm', 'cold'] }],
    ['G7', { ...all, parts: ['scan'] }],
    ['g10 names', { ...all, parts: ['length', 'names'] }],
    ['--json', { ...all, json: '-' }],
    ['--json cold', { ...all, json: '-', parts: ['cold'] }],
    ['--json found.json cold', { ...all, json: 'found.json', parts: ['cold'] }],
    ['--json=found', { ...all, json: 'found' }],
    ['--json --check', { ...all, json: '-', check: true }],
    ['--from docs/performance.json --markdown', { ...all, from: 'docs/performance.json', markdown: true }],
    ['--json a.json --page b.md', { ...all, json: 'a.json', page: 'b.md' }],
    ['--rounds 40 --seed 9', { ...all, rounds: 40, seed: 9 }],
  ])('%p is understood', (line, wish) => {
    expect(readCommandLine(line.split(' ').filter(word => word !== ''))).toEqual(wish);
  });

  test.each([
    ['lukewarm', 'There is no part "lukewarm". Parts: bundle, cold, memory,'],
    ['G16', 'There is no part "G16".'],
    ['--rounds 2', '--rounds must be a whole number from 3, not "2".'],
    ['--rounds many', '--rounds must be a whole number from 3, not "many".'],
    ['--seed -1', '--seed'],
    ['--seed 1.5', '--seed must be a whole number from 0, not "1.5".'],
    ['--quick', "Unknown option '--quick'."],
    ['--from a.json --rounds 30', '--from shows an earlier run: --rounds and --seed have nothing to do there.'],
    ['--json --markdown', 'Either --json or --markdown can be printed; give --json a file to have both.'],
  ])('%p is refused with a reason', (line, reason) => {
    expect(() => readCommandLine(line.split(' '))).toThrow(reason);
  });

  test('--help names every part and every option', () => {
    expect(readCommandLine(['--help'])).toBeNull();
    const options = ['--json', '--markdown', '--page', '--check', '--from', '--rounds', '--seed'];
    for (const word of [...partNames, ...options]) expect(help).toContain(word);
  });
});
