import {
  historyOf,
  newer,
  older,
  readHistory,
  remember,
  sentenceAt,
} from '../../../../src/simulator/page/browser/echo/history';

const said = historyOf(['open record keeper', 'list my playlists']);

test('the arrow up brings back what was said last, then what was said before', () => {
  const once = older(said, '');
  expect(sentenceAt(once)).toBe('list my playlists');
  expect(sentenceAt(older(once, 'list my playlists'))).toBe('open record keeper');
});

test('the arrow up stops at the first sentence', () => {
  const first = older(older(said, ''), '');
  expect(sentenceAt(older(first, ''))).toBe('open record keeper');
});

test('the arrow down comes back to what was being written', () => {
  const back = newer(older(said, 'what is in'));
  expect(sentenceAt(back)).toBe('what is in');
  expect(sentenceAt(newer(back))).toBe('what is in');
});

test('without anything said the arrows leave the field as it is', () => {
  const none = historyOf([]);
  expect(older(none, 'hello')).toBe(none);
});

test('the same sentence twice in a row is kept once', () => {
  expect(remember(remember(historyOf([]), 'next'), 'next').said).toEqual(['next']);
});

test('a sentence that was said anew comes back first', () => {
  const after = remember(older(said, ''), 'help');
  expect(sentenceAt(older(after, ''))).toBe('help');
});

test('only the last hundred sentences are kept', () => {
  const many = Array.from({ length: 120 }, (_, index) => `number ${index + 1}`);
  const kept = many.reduce(remember, historyOf([])).said;
  expect(kept).toHaveLength(100);
  expect(kept.at(-1)).toBe('number 120');
});

test('what the browser kept is read again, and anything else is no history', () => {
  expect(readHistory(JSON.stringify(['next', 7, 'help'])).said).toEqual(['next', 'help']);
  for (const broken of [null, '', '{', '"next"', '{"said":[]}']) expect(readHistory(broken).said).toEqual([]);
});
