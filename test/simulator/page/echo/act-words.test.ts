import { actWords } from '../../../../src/simulator/page/browser/echo/act-words';

test('a sentence stands as it was said', () => {
  expect(actWords({ kind: 'said', sentence: 'next' })).toEqual({ text: 'next', spoken: true });
});

test('what was not spoken is told', () => {
  for (const kind of ['silence', 'left', 'sent-by-hand'] as const) expect(actWords({ kind }).spoken).toBe(false);
});

test('a touch tells what was touched, in one line', () => {
  expect(actWords({ kind: 'touched', arguments: ['open', 3] }).text).toBe('touches the screen: open, 3');
  expect(actWords({ kind: 'touched', arguments: ['x'.repeat(100)] }).text.length).toBeLessThan(90);
});
