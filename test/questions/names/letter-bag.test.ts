import fc from 'fast-check';
import { letterBag, surplus } from '../../../src/questions/names/letter-bag';
import { comparable } from '../../../src/questions/names/likeness';
import { nameKey } from '../../../src/questions/names/name-key';
import { heardName } from '../../../src/questions/names/resemblance';
import { englishHearing as hearing } from '../../../src/speech/english/hearing';
import { anyName, seeded } from '../../support/any-name';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'q', '1', 'é', '夜'), maxLength: 40 });

describe('the letters of two texts', () => {
  test.each([
    ['chill', 'chill', 0],
    ['shill', 'chill', 1],
    ['aabb', 'ab', 2],
    ['', 'gym', 0],
    ['gym', '', 3],
  ])('of "%s" so many at least are too many for "%s": %i', (text, other, least) => {
    expect(surplus(letterBag(text), letterBag(other))).toBe(least);
  });

  test('never tell of more edits than there are', () =>
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(surplus(letterBag(left), letterBag(right))).toBeLessThanOrEqual(comparable(left).distanceTo(right));
      }),
      seeded,
    ));
});

test('what a name could be likened at most is never less than what it is', () =>
  fc.assert(
    fc.property(anyName, anyName, (name, heard) => {
      const key = nameKey(name, hearing);
      const said = heardName(nameKey(heard, hearing));
      expect(said.atMost(key)).toBeGreaterThanOrEqual(said.resemblance(key, 0) - 1e-9);
    }),
    seeded,
  ));

test('the letters of the sounds are the same whether the words are run together or not', () =>
  fc.assert(
    fc.property(anyName, name => {
      const key = nameKey(name, hearing);
      expect(key.soundLetters).toEqual(letterBag(key.sound));
    }),
    seeded,
  ));
