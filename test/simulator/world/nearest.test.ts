import { nearest } from '../../../src/simulator/world/nearest';

const names = ['help', 'heard', 'link', 'unlink', 'fault', 'locale'];

describe('a mistyped name', () => {
  test.each([
    ['hlep', 'help'],
    ['HELP', 'help'],
    ['fualt', 'fault'],
    ['loc', 'locale'],
    ['unlnik', 'unlink'],
  ])('%s was probably meant to be %s', (typed, meant) => expect(nearest(typed, names)).toBe(meant));

  test.each(['', 'xyz', 'spaceship'])('%j is near nothing', typed => expect(nearest(typed, names)).toBeNull());
});
