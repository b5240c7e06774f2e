import { helpText, readArguments } from '../../../../src/simulator/page/server/arguments';

describe('the arguments of npm start', () => {
  test('may be none, or that the browser is opened', () => {
    expect(readArguments([])).toEqual({ kind: 'start', open: false });
    expect(readArguments(['--open'])).toEqual({ kind: 'start', open: true });
  });

  test.each([['--port'], ['now'], ['--open', 'x']])('are refused by name when there are others: %s %s', (...words) =>
    expect(readArguments(words)).toEqual({
      kind: 'wrong',
      message: `There is no argument ${words.at(-1) ?? ''}: npm start -- --help tells them.`,
    }),
  );

  test('are explained, with the settings', () => {
    expect(readArguments(['--open', '-h'])).toEqual({ kind: 'help' });
    expect(helpText).toMatch(/--open[\s\S]*PAGE_PORT/);
  });
});
