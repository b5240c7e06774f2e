import fc from 'fast-check';
import { cutText, MOST_TEXT_UNITS } from '../../src/spotify/cut-text';

fc.configureGlobal({ seed: 20_261_120 });

describe('a text from a stranger', () => {
  test('is kept as it is when it is no longer than any real one', () => {
    const text = '🚗'.repeat(MOST_TEXT_UNITS / 2);
    expect(cutText(text)).toBe(text);
  });

  test('is cut where it is longer', () => {
    expect(cutText('n'.repeat(300_000))).toBe('n'.repeat(1000));
  });

  test('is not cut through an emoji', () => {
    expect(cutText(`n${'🚗'.repeat(500)}`)).toBe(`n${'🚗'.repeat(499)}`);
  });

  test('stays well formed where it was, is a beginning of what came, and is never longer than the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 900, maxLength: 1100 }), text => {
        const cut = cutText(text);
        expect(text.startsWith(cut)).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(MOST_TEXT_UNITS);
        expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, MOST_TEXT_UNITS - 1));
        expect(encodeURIComponent(cut)).not.toBe(''); // throws at half a pair
      }),
    );
  });
});
