import fc from 'fast-check';
import { comparable, likeness as likenessTo } from '../../../src/questions/names/likeness';
import { seeded } from '../../support/any-name';

const editDistance = (left: string, right: string, most?: number) => comparable(left).distanceTo(right, most);
const likeness = (left: string, right: string, floor?: number) => likenessTo(comparable(left), right, floor);
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 12 });

/** The definition itself, far too slow for use. */
function slowDistance(left: string, right: string): number {
  if (left === '' || right === '') return left.length + right.length;
  const swap = slowDistance(left.slice(1), right.slice(1)) + (left.charCodeAt(0) === right.charCodeAt(0) ? 0 : 1);
  return Math.min(swap, slowDistance(left.slice(1), right) + 1, slowDistance(left, right.slice(1)) + 1);
}

describe('the distance between two texts', () => {
  test.each([
    ['', '', 0],
    ['gym', '', 3],
    ['gym', 'gym', 0],
    ['gim', 'gym', 1],
    ['roadtrip', 'rodetrip', 2],
    ['sunday', 'monday', 2],
  ])('%s and %s: %i letters', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  test('is the fewest letters to change, add or drop', () => {
    const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });
    fc.assert(
      fc.property(short, short, (left, right) => {
        expect(editDistance(left, right)).toBe(slowDistance(left, right));
      }),
      seeded,
    );
  });

  test('is given up, but never mistaken, beyond what matters', () =>
    fc.assert(
      fc.property(word, word, fc.nat(8), (left, right, most) => {
        const distance = editDistance(left, right);
        expect(editDistance(left, right, most)).toBe(distance > most ? Infinity : distance);
      }),
      seeded,
    ));

  test('of very long texts is found too', () => {
    expect(editDistance('a'.repeat(300), `${'a'.repeat(299)}b`)).toBe(1);
  });

  test('is the same from either side, however long the two are', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '夜'), minLength: 20, maxLength: 45 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(editDistance(left, right)).toBe(editDistance(`${left}${'x'.repeat(40)}`, `${right}${'x'.repeat(40)}`));
      }),
      seeded,
    );
  });
});

describe('the likeness of two texts', () => {
  test('is 1 for the same and 0 for nothing in common', () => {
    expect(likeness('gym', 'gym')).toBe(1);
    expect(likeness('gym', 'pop')).toBe(0);
    expect(likeness('', '')).toBe(1);
    expect(likeness('', 'gym')).toBe(0);
  });

  test('is 1 less a share for each letter that differs', () => {
    expect(likeness('shill', 'chill')).toBeCloseTo(0.8);
    expect(likeness('cat', 'cats')).toBeCloseTo(0.75);
  });

  test('is the same in both directions, and 0 below the floor', () =>
    fc.assert(
      fc.property(word, word, fc.double({ min: 0, max: 1, noNaN: true }), (left, right, floor) => {
        const whole = likeness(left, right);
        expect(likeness(right, left)).toBe(whole);
        fc.pre(Math.abs(whole - floor) > 1e-6);
        expect(likeness(left, right, floor)).toBe(whole < floor ? 0 : whole);
      }),
      seeded,
    ));

  test('reaches the floor exactly where the floor is reached exactly', () => {
    expect(likeness('aaaab', 'aaaac', 0.8)).toBeCloseTo(0.8);
  });
});
