import fc from 'fast-check';
import { paint } from '../../../../src/simulator/terminal/rendering/paint';

const plain = { colours: false, width: null };
const escape = '\u001b';

describe('painting a line', () => {
  test('leaves it in one row for pipes', () => {
    const text = 'word '.repeat(100).trim();
    expect(paint({ text, tone: 'speech', lead: 'Alexa: ' }, plain)).toEqual([`Alexa: ${text}`]);
  });

  test('wraps between words and indents the rows below', () =>
    expect(
      paint({ text: 'one two three four five six', tone: 'plain', lead: 'Alexa: ' }, { colours: false, width: 27 }),
    ).toEqual(['Alexa: one two three four', '       five six']));

  test('keeps an address whole, however long it is', () => {
    const address = `http://127.0.0.1/authorize?state=${'x'.repeat(80)}`;
    const rows = paint(
      { text: `Open ${address}`, tone: 'plain', lead: '  │ ', follow: '  │ ' },
      { ...plain, width: 40 },
    );
    expect(rows).toEqual(['  │ Open', `  │ ${address}`]);
  });

  test('colours the words and not the margin', () =>
    expect(paint({ text: 'no', tone: 'error', lead: '  ' }, { colours: true, width: null })).toEqual([
      `  ${escape}[1;31mno${escape}[0m`,
    ]));

  test('never lets a name move the cursor, colour the screen or turn the row around', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const hostile = `${name}${escape}[2J\u0007\u009b2K\u202e`;
        const rows = paint({ text: hostile, tone: 'plain' }, { colours: false, width: 40 }).join('');
        expect(rows).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
      { seed: 11 },
    ));
});
