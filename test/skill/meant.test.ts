import { meantBy } from '../../src/skill/meant';
import { phrasesFor } from '../../src/speech/languages';

const english = phrasesFor('en-US');
const meant = (words: string) => meantBy({ words, id: null }, english);

describe('what a listener calls a playlist', () => {
  test.each(['it', 'It', 'this playlist', 'that one'])('"%s" is the one that is open', words => {
    expect(meant(words)).toEqual({ kind: 'open-one' });
  });

  test('nothing at all is the one that is open', () => {
    expect(meantBy(null, english)).toEqual({ kind: 'open-one' });
  });

  test('"number three" is its place in the list', () => {
    expect(meant('number three')).toEqual({ kind: 'position', position: 3, of: null });
  });

  test('"the second one" and "the last one" are places in what was just heard', () => {
    expect(meant('the second one')).toEqual({ kind: 'ordinal', ordinal: 2 });
    expect(meant('the last one')).toEqual({ kind: 'ordinal', ordinal: 'last' });
  });

  test.each(['It’s Monday', 'the number of the beast', 'second hand songs', 'itchy', '1989'])(
    '"%s" is a name, although it begins like something else',
    words => {
      expect(meant(words)).toEqual({ kind: 'name', heard: words });
    },
  );
});
