import {
  allFolded,
  isFolded,
  jsonRows,
  toggled,
  type Folding,
  type JsonRow,
} from '../../../../src/simulator/page/browser/turn/json-rows';

const asTheyAre: Folding = new Map();
const json = {
  version: '1.0',
  request: { type: 'IntentRequest', intent: { name: 'ReadIntent', slots: {} } },
  list: [],
};

/** Rows as a person reads them. */
function read(value: unknown, folding: Folding = asTheyAre): readonly string[] {
  return jsonRows(value, folding).map(({ depth, name, shown, comma }) => {
    const words = `${'  '.repeat(depth)}${name === null ? '' : `${name}: `}${textOf(shown)}`;
    return comma ? `${words},` : words;
  });
}

function textOf(shown: JsonRow['shown']): string {
  if (shown.kind === 'plain') return JSON.stringify(shown.value);
  if (shown.kind === 'empty') return shown.text;
  if (shown.kind === 'folded') return shown.list ? `[ ${shown.preview} ]` : `{ ${shown.preview} }`;
  return shown.bracket;
}

describe('a developer reading JSON', () => {
  test('sees the first levels open and deeper ones at a glance', () => {
    expect(read(json)).toEqual([
      '{',
      '  version: "1.0",',
      '  request: {',
      '    type: "IntentRequest",',
      '    intent: { name: "ReadIntent", slots: {…} }',
      '  },',
      '  list: []',
      '}',
    ]);
  });

  test('unfolds one place and leaves the others', () => {
    expect(read(json, toggled(asTheyAre, '/request/intent'))).toEqual([
      '{',
      '  version: "1.0",',
      '  request: {',
      '    type: "IntentRequest",',
      '    intent: {',
      '      name: "ReadIntent",',
      '      slots: {}',
      '    }',
      '  },',
      '  list: []',
      '}',
    ]);
  });

  test('folds a place again', () => {
    const twice = toggled(toggled(asTheyAre, '/request'), '/request');
    expect(read(json, twice)).toEqual(read(json));
  });

  test('folds everything but the whole', () => {
    expect(read(json, allFolded(json, true))).toEqual([
      '{',
      '  version: "1.0",',
      '  request: { type: "IntentRequest", intent: {…} },',
      '  list: []',
      '}',
    ]);
  });

  test('unfolds everything, so that the rows together are the JSON', () => {
    const quoted = jsonRows(json, allFolded(json, false)).map(
      ({ name, shown, comma }) => `${name === null ? '' : `"${name}":`}${textOf(shown)}${comma ? ',' : ''}`,
    );
    expect(JSON.parse(quoted.join(''))).toEqual(json);
  });

  test('is told how much is in a folded list', () => {
    const [, row] = jsonRows({ heard: [1, 2, 3] }, new Map([['/heard', true]]));
    expect(row?.shown).toEqual({ kind: 'folded', preview: '1, 2, 3', size: 3, list: true });
  });

  test('sees only the beginning of much that is folded', () => {
    const [, row] = jsonRows({ many: Array.from({ length: 500 }, () => 'x'.repeat(30)) }, new Map([['/many', true]]));
    expect(row?.shown).toMatchObject({ kind: 'folded', size: 500 });
    const preview = row?.shown.kind === 'folded' ? row.shown.preview : '';
    expect(preview).toMatch(/^"x.{30,50}…$/);
  });

  test('can fold members with slashes in their names apart', () => {
    const odd = { 'a/b': { c: { d: 1 } }, a: { b: { c: { d: 1 } } } };
    const open = toggled(asTheyAre, '/a~1b/c');
    expect(isFolded('/a/b/c', open)).toBe(true);
    expect(read(odd, open)).toContain('      d: 1');
    expect(read(odd, open)).toContain('    b: { c: {…} }');
  });

  test('sees a value that is no object as it is', () => {
    expect(read('x')).toEqual(['"x"']);
  });
});
