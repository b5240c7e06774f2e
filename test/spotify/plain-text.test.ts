import fc from 'fast-check';
import { plainTextOf } from '../../src/spotify/plain-text';

fc.configureGlobal({ seed: 20_261_120 });

describe('a description', () => {
  test.each([
    ['Rock &amp; Roll', 'Rock & Roll'],
    ['Ada&#x27;s &quot;best&quot; of 70&#39;s &#x2F; 80s', 'Ada\'s "best" of 70\'s / 80s'],
    ['caf&#233; &#128663;', 'café 🚗'],
    ['one&nbsp;&AMP;&hellip;', 'one &…'],
  ])('%j reads as its owner wrote it', (html, plain) => {
    expect(plainTextOf(html)).toBe(plain);
  });

  test('keeps the words of a link and loses its tag', () => {
    expect(plainTextOf('More in <a href="spotify:playlist:invented">Chill</a>.')).toBe('More in Chill.');
  });

  test('keeps what its owner typed between angle brackets', () => {
    expect(plainTextOf('&lt;b&gt;not bold&lt;/b&gt;')).toBe('<b>not bold</b>');
  });

  test('is decoded once and not twice', () => {
    expect(plainTextOf('&amp;lt;')).toBe('&lt;');
  });

  test('keeps a heart and a comparison, which are no tags', () => {
    expect(plainTextOf('I <3 songs where 1 < 2 > 0')).toBe('I <3 songs where 1 < 2 > 0');
  });

  test('is one line: breaks and runs of blanks become one blank', () => {
    expect(plainTextOf(' first<br>second\n\n  third<BR/>')).toBe('first second third');
  });

  test('keeps an entity nobody knows', () => {
    expect(plainTextOf('&foo; & &amp')).toBe('&foo; & &amp');
  });

  test.each(['&#0;', '&#7;', '&#xd800;', '&#x110000;', '&#9999999;', '', ' ', '<br>', '<i></i>'])(
    '%j has nothing to read',
    html => {
      expect(plainTextOf(html)).toBeNull();
    },
  );

  test('of any text is null or trimmed text without line breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), html => {
        const plain = plainTextOf(html);
        expect(plain === null || (plain !== '' && plain === plain.trim() && !/[\r\n]/.test(plain))).toBe(true);
      }),
    );
  });

  test('is cut after a thousand characters of what is read, not of what was sent', () => {
    expect(plainTextOf('&quot;'.repeat(300_000))).toBe('"'.repeat(1000));
    expect(plainTextOf(`${'<b>'.repeat(1000)}words`)).toBe('words');
  });

  test('is not cut through an emoji, and leaves no blank at the cut', () => {
    expect(plainTextOf(`${'n'.repeat(999)}🚗`)).toBe('n'.repeat(999));
    expect(plainTextOf(`${'n'.repeat(999)} more`)).toBe('n'.repeat(999));
  });

  test('of a megabyte made to be slow is read without delay', () => {
    // Quadratic patterns would take hours over these; the test's own time-out is the measure.
    for (const unit of ['<', '<a', '<br', '&', '&#'])
      expect(plainTextOf(`${unit.repeat(500_000)}x`)).toBe(unit.repeat(1000).slice(0, 1000));
    expect(plainTextOf(`${' '.repeat(500_000)}x`)).toBe('x');
  });
});
