import { spokenText } from '../../../../src/simulator/alexa/judge/spoken-text';

const heard = (words: string) => spokenText({ type: 'SSML', ssml: `<speak>${words}</speak>` });

test.each([
  ['Rock &amp; Roll', 'Rock & Roll'],
  ['One<break time="350ms"/>two', 'One … two'],
  ['One<break time="0.4s"/>two', 'One … two'],
  ['One <break strength="strong"/> two', 'One … two'],
  ['One<break/>two', 'One … two'],
  ['One <break time="100ms"/>two', 'One two'],
  ['One <break strength="weak"/>two', 'One two'],
  ['<p>One.</p><p>Two.</p>', 'One. Two.'],
  ['<sub alias="and">&amp;</sub> more', 'and more'],
  ['<emphasis level="strong">So</emphasis>, what?', 'So, what?'],
  ['<audio src="soundbank://soundlibrary/human/a"/> hi', '♪ hi'],
  ['  a \n b ', 'a b'],
])('%s is heard as "%s"', (words, expected) => expect(heard(words)).toBe(expected));

test('plain text is heard as it is', () => expect(spokenText({ type: 'PlainText', text: 'R&B  <3' })).toBe('R&B <3'));

test.each([undefined, null, 'words', {}, { type: 'SSML' }])('nothing is heard of %j', speech =>
  expect(spokenText(speech)).toBe(''),
);

test('broken SSML is heard as far as it goes', () => expect(heard('Rock <p>and')).toContain('Rock and'));
