import fc from 'fast-check';
import { cutToSentBytes, sentBytes } from '../../src/skill/sent-bytes';

describe('a text that has to fit', () => {
  test('is left alone when it does', () => {
    expect(cutToSentBytes('Road Trip', 11)).toBe('Road Trip');
  });

  test('is cut before an ellipsis when it does not', () => {
    expect(cutToSentBytes('Road Trip', 10)).toBe('Road…');
    expect(cutToSentBytes('🎉🎉🎉', 10)).toBe('🎉…');
  });

  test('fits, whatever it is made of, and keeps as much of its beginning as there is room for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 10, max: 300 }), (text, most) => {
        const cut = cutToSentBytes(text, most);
        expect(sentBytes(cut)).toBeLessThanOrEqual(most);
        expect(cut === text || text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
