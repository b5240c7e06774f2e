import { suggestions } from '../../../../src/simulator/page/browser/echo/suggestions';

const open = { invocationName: 'record keeper', sessionOpen: true };
const answer = (spoken: string, reprompt: string | null = null) => ({ spoken, reprompt, response: null });

test('before the first sentence and after the last, one opens the skill', () => {
  expect(suggestions({ ...open, sessionOpen: false }, null)).toEqual(['open record keeper']);
  expect(suggestions({ ...open, sessionOpen: false }, answer('Goodbye.'))).toEqual(['open record keeper']);
});

test('what the welcome offers can be said by a click', () => {
  const welcome = "You have 120 playlists. Say: list my playlists, or: what's in Road Trip. What would you like?";
  expect(suggestions(open, answer(welcome))).toEqual(['list my playlists', "what's in Road Trip", 'help', 'stop']);
});

test('a description of what may be said is not taken for a sentence', () => {
  const list = 'The first 5: Road Trip … Chill. Say next, or the name of one. Which would you like?';
  expect(suggestions(open, answer(list))).toEqual(['next', 'help', 'stop']);
});

test('the reprompt offers sentences too, each once', () => {
  const found = suggestions(
    open,
    answer('What would you like?', 'Say next for more songs, or: how long is it. What would you like?'),
  );
  expect(found).toEqual(['next', 'how long is it', 'help', 'stop']);
});

test('a question that wants yes or no gets them', () => {
  expect(suggestions(open, answer('Road Trip, 87 songs. Shall I read on?'))).toEqual(['yes', 'no', 'help', 'stop']);
});

test('one of two namesakes is chosen by its place', () => {
  const asked =
    'I know 2 like that: the first, Chill, your own … the second, Chill, by Lena Frost. Which one do you mean?';
  expect(suggestions(open, answer(asked))).toEqual(['the first one', 'the second one', 'help', 'stop']);
});

test('the names the device was told of are offered, two of them', () => {
  const values = ['Road Trip', 'Chill', 'Running'].map((value, index) => ({ id: String(index), name: { value } }));
  const directives = [
    {
      type: 'Dialog.UpdateDynamicEntities' as const,
      updateBehavior: 'REPLACE' as const,
      types: [{ name: 'P', values }],
    },
  ];
  const response = { version: '1.0', response: { directives } };
  expect(suggestions(open, { spoken: 'Which would you like?', reprompt: null, response })).toEqual([
    'Road Trip',
    'Chill',
    'help',
    'stop',
  ]);
});

test('what is to be said to Alexa herself is not said to the skill', () => {
  const sent = 'I only read. To hear it, say: Alexa, play my playlist Road Trip on Spotify.';
  expect(suggestions(open, answer(sent))).toEqual(['help', 'stop']);
});

test('there are never more than six, and never a long one', () => {
  const many = `Say: ${'abcdefgh'.split('').join(', or: ')}, or: ${'very '.repeat(10)}long.`;
  const found = suggestions(open, answer(many));
  expect(found).toHaveLength(6);
  expect(found.every(sentence => sentence.length <= 42)).toBe(true);
});

test('an answer that is no good at all still leaves help and stop', () => {
  const response = { response: { directives: [null, { types: 'none' }] } } as never;
  expect(suggestions(open, { spoken: '', reprompt: null, response })).toEqual(['help', 'stop']);
});
