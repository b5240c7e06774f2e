import fc from 'fast-check';
import { soundOf } from '../../../src/speech/english/sounds';
import { seeded } from '../../support/any-name';

describe('words heard as one another sound the same', () => {
  test.each(
    'gym jim|road rode|wrap rap|night knight|night nite|jazz jass|days daze|see sea|mix micks|rhyme rime|which wich|quick kwik|whole hole|phonk fonk|edge ej|catch cach|new nue|soul sool|back bak|lamb lam'
      .split('|')
      .map(pair => pair.split(' ') as [string, string]),
  )('%s and %s', (left, right) => {
    expect(soundOf(left)).toBe(soundOf(right));
  });
});

describe('other words do not', () => {
  test.each(
    'cat cut|rap rop|pop pip|gym game|chill chilled|sunday monday|bed bad|hits hats'
      .split('|')
      .map(pair => pair.split(' ') as [string, string]),
  )('%s and %s', (left, right) => {
    expect(soundOf(left)).not.toBe(soundOf(right));
  });
});

test('every word has a sound, the same every time', () =>
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'b', 'c', 'e', 'g', 'h', 'i', 'k', 'n', 'o', 'p', 'q', 's', 't', 'u', 'w', 'x', 'z'),
        minLength: 1,
      }),
      word => {
        expect(soundOf(word)).not.toBe('');
        expect(soundOf(word)).toBe(soundOf(word));
      },
    ),
    seeded,
  ));

test.each(['夜のドライブ', 'дорога', 'सुबह', '2026', '80s'])(
  '%s, in another script or in digits, stays itself',
  word => {
    expect(soundOf(word)).toBe(word);
  },
);
