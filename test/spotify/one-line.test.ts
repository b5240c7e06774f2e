import { oneLine } from '../../src/spotify/one-line';

describe('a name from a stranger', () => {
  test.each([
    ['Road Trip\n\nYour link has run out', 'Road Trip Your link has run out'],
    ['a\r\nb\u0085c\u2028d\u2029e\tf\u0000g', 'a b c d e f g'],
    ['\u202egnp.exe\u202c \u2066x\u2069', ' gnp.exe   x '],
    ['half \ud800 a character', 'half   a character'],
  ])('has no line breaks, controls or marks that turn the text around: %j', (name, seen) => {
    expect(oneLine(name)).toBe(seen);
  });

  test.each(['Road Trip', 'Дорога', 'أغاني \u200fقديمة', '👨‍👩‍👧‍👦 🏳️‍🌈 family', 'Café – “best of”', '<b> & "quotes"'])(
    'is otherwise left as it is: %s',
    name => expect(oneLine(name)).toBe(name),
  );
});
