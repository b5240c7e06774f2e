import fc from 'fast-check';
import { items, nothing, say, sentences, speak } from '../../src/speech/ssml';
import { anyName, seeded } from '../support/any-name';
import { ssmlProblems } from '../support/ssml-problems';
import { plain } from '../support/talk';

describe('what is said', () => {
  test('escapes text once, and speech not again', () => {
    const name = say`${'Rock & <Roll> "it\'s"'}`;
    expect(name.ssml).toBe('Rock &amp; &lt;Roll&gt; &quot;it&apos;s&quot;');
    expect(say`It is ${name}.`.ssml).toBe('It is Rock &amp; &lt;Roll&gt; &quot;it&apos;s&quot;.');
  });

  test('escapes its own fixed words too', () => {
    expect(say`I'm`.ssml).toBe('I&apos;m');
  });

  test('takes numbers', () => {
    expect(say`Number ${7}.`.ssml).toBe('Number 7.');
  });

  test('drops what XML cannot hold and keeps all else', () => {
    expect(say`${'a\u0000b\ud800c\uffffd\u{1f389}e\tf'}`.ssml).toBe('abcd\u{1f389}e\tf');
  });

  test('is well-formed with any text in it, and heard as it was written', () =>
    fc.assert(
      fc.asyncProperty(anyName, async text => {
        expect(await ssmlProblems(say`${text}`)).toEqual([]);
        fc.pre(/^[^\s\p{C}](?:[^\p{C}]*[^\s\p{C}])?$/u.test(text));
        expect(plain(say`${text}`.ssml)).toBe(text);
      }),
      { ...seeded, numRuns: 200 },
    ));
});

describe('sentences', () => {
  test('follow one another after one blank; an empty one leaves no gap', () => {
    expect(sentences(say`One.`, nothing, say`Two.`).ssml).toBe('One. Two.');
    expect(sentences(nothing).ssml).toBe('');
  });
});

describe('items of a list', () => {
  test('are told apart by a short break', () => {
    expect(items([say`A`, say`B & C`]).ssml).toBe('A<break time="350ms"/> B &amp; C');
    expect(items([say`A`]).ssml).toBe('A');
  });
});

test('the whole stands in one <speak>', () => {
  expect(speak(say`One.`, say`Two?`)).toBe('<speak>One. Two?</speak>');
});

describe('the check of these tests', () => {
  test.each([['a bare &'], ['<b>'], ['\u0001'], ['<nonsense/>'], ['<break time="20s"/>']])('sees %j', async ssml => {
    expect(await ssmlProblems({ ssml })).not.toEqual([]);
  });
});
