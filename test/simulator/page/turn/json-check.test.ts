import { checkJson, checkWords } from '../../../../src/simulator/page/browser/turn/json-check';

const wordsFor = (text: string): string => checkWords(checkJson(text));

describe('whoever types a request', () => {
  test.each([
    ['{\n  "a": [1,,2]\n}', 'line 2, column 11'],
    ['{"a" 1}', 'line 1, column 6'],
    ['{a: 1}', 'line 1, column 2'],
    ['[1, 2]\n]', 'line 2, column 1'],
    ['{"a": tru}', 'line 1, column 7'],
    ['{"a": "b\nc"}', 'line 1, column 7'],
    ['{\n"a": 1,\n}', 'line 3, column 1'],
    ["{'a': 1}", 'line 1, column 2'],
  ])('is told where %j stops being JSON: %s', (text, place) => {
    expect(wordsFor(text)).toBe(`Not JSON yet: look at ${place}.`);
  });

  test.each(['{', '{"a"', '{"a":', '[1,', '{"a": {"b": [1]}'])('is told that %j has no end yet', text => {
    expect(wordsFor(text)).toBe('Not JSON yet: the text ends before the JSON does.');
  });

  test.each(['{}', ' [1, -2.5e3, "\\u0041\\n", null, true] ', '"•••"'])('is told that %j is JSON', text => {
    expect(wordsFor(text)).toBe('This is JSON.');
  });

  test('is told so of the deepest text too', () => {
    expect(wordsFor('['.repeat(200_000))).toBe('Not JSON yet: the text ends before the JSON does.');
  });

  test('is shown the beginnings while nothing is typed', () => {
    expect(wordsFor(' \n')).toMatch(/beginnings/);
  });
});
