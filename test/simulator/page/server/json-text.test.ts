import fc from 'fast-check';
import { readJson } from '../../../../src/simulator/page/server/json-text';

describe('JSON that somebody typed', () => {
  test.each([
    ['', 1, 1],
    ['{', 1, 2],
    ['{"a": b}', 1, 7],
    ['{"a": 1,}', 1, 9],
    ['{"a" 1}', 1, 6],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['[1, 2', 1, 6],
    ['[1 2]', 1, 4],
    ['[1}', 1, 3],
    ['{"a": 01}', 1, 8],
    ["{'a': 1}", 1, 2],
    ['{"a": "line\nbreak"}', 1, 7],
    ['{} {}', 1, 4],
    ['"\\x"', 1, 1],
  ])('that is broken is broken where one would look: %j', (text, line, column) =>
    expect(readJson(text)).toEqual({ kind: 'broken', line, column }),
  );

  test('is read, whatever it is', () =>
    fc.assert(
      fc.property(fc.json(), text => {
        expect(readJson(text)).toEqual({ kind: 'read', json: JSON.parse(text) as unknown });
      }),
    ));

  test.each([
    [100, 'read'],
    [101, 'too-deep'],
    [400_000, 'too-deep'],
  ])('with %i lists in one another is %s', (levels, kind) =>
    expect(readJson('['.repeat(levels) + ']'.repeat(levels)).kind).toBe(kind),
  );

  test('is never called broken behind the place where it was cut off', () =>
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (list, at) => {
        const text = JSON.stringify(list);
        const cut = text.slice(0, at % text.length);
        const read = readJson(cut);
        expect(read).toMatchObject({ kind: 'broken', line: 1 });
        expect((read as { column: number }).column).toBeLessThanOrEqual(cut.length + 1);
      }),
    ));
});
