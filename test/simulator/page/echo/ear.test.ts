import { earOf, earTitles } from '../../../../src/simulator/page/browser/echo/ear';

const silent = { thinking: false, microphone: 'closed', sessionOpen: false } as const;
const quiet = { speaking: false, begun: true };

test('the device waits to be called before anything was said', () => {
  expect(earOf(silent, { speaking: false, begun: false })).toBe('asleep');
});

test('the light says that the session is over once there was one', () => {
  expect(earOf(silent, quiet)).toBe('over');
});

test('an open microphone is listening', () => {
  expect(earOf({ thinking: false, microphone: 'open', sessionOpen: true }, quiet)).toBe('listening');
});

test('a session that only the screen keeps does not listen', () => {
  expect(earOf({ ...silent, sessionOpen: true }, quiet)).toBe('waiting');
});

test('while an answer is read aloud the device speaks, even if it will listen then', () => {
  expect(earOf({ thinking: false, microphone: 'open', sessionOpen: true }, { speaking: true, begun: true })).toBe(
    'speaking',
  );
});

test('thinking comes before everything else', () => {
  expect(earOf({ thinking: true, microphone: 'open', sessionOpen: true }, { speaking: true, begun: true })).toBe(
    'thinking',
  );
});

test('no two states of the light have the same words', () => {
  const words = Object.values(earTitles);
  expect(new Set(words).size).toBe(words.length);
});
