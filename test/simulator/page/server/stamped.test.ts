// A list that grows, as a page gets to see it.
import { stamped } from '../../../../src/simulator/page/server/stamped';

test('items keep their numbers and the time they were first seen', () => {
  const source = ['a'];
  let nowMs = 1000;
  const read = stamped(source, () => nowMs);
  read();
  nowMs = 2000;
  source.push('b');
  expect(read()).toEqual([
    { number: 1, atMs: 1000, item: 'a' },
    { number: 2, atMs: 2000, item: 'b' },
  ]);
});

test('only the newest hundred are told, and their numbers go on', () => {
  const read = stamped(
    Array.from({ length: 250 }, (_, index) => index),
    () => 0,
  );
  expect(read().map(({ number }) => number)).toEqual(Array.from({ length: 100 }, (_, index) => index + 151));
});
