// JSON as somebody typed it: read, or the place at which it stops being JSON. Never says anything of what stands there.

export type ReadJson =
  | { readonly kind: 'read'; readonly json: unknown }
  /** Both counted from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number }
  /** More lists and objects in one another than `mostLevels`: what looks at each of them in turn would not come back. */
  | { readonly kind: 'too-deep' };

/** No request of Alexa's has as many. */
export const mostLevels = 100;

export function readJson(text: string): ReadJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const before = text.slice(0, whereItBreaks(text)).split('\n');
    return { kind: 'broken', line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
  return isTooDeep(json) ? { kind: 'too-deep' } : { kind: 'read', json };
}

function isTooDeep(json: unknown): boolean {
  let level = [json].filter(isListOrObject);
  for (let levels = 0; levels < mostLevels; levels++) {
    level = level.flatMap((value): readonly unknown[] => Object.values(value)).filter(isListOrObject);
  }
  return level.length > 0;
}

function isListOrObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** What may stand next, as the grammar of RFC 8259 has it. */
type Expected = 'value' | 'value-or-end' | 'name' | 'name-or-end' | 'colon' | 'comma-or-end' | 'nothing';

const space = /[ \t\n\r]*/y;
const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Index of the first character that cannot stand where it stands. */
function whereItBreaks(json: string): number {
  const open: ('[' | '{')[] = [];
  let at = 0;
  let expected: Expected = 'value';
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const [found = ''] = pattern.exec(json) ?? [];
    at += found.length;
    return found !== '';
  };
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'comma-or-end');
  for (;;) {
    skip(space);
    const character = json[at];
    if (character === undefined || expected === 'nothing') return at;
    const ending = character === ']' ? '[' : character === '}' ? '{' : null;
    if (ending !== null && expected.endsWith('end') && open.at(-1) === ending) {
      open.pop();
      at += 1;
      expected = afterValue();
    } else if (expected === 'comma-or-end' && character === ',') {
      at += 1;
      expected = open.at(-1) === '{' ? 'name' : 'value';
    } else if (expected === 'colon' && character === ':') {
      at += 1;
      expected = 'value';
    } else if (expected.startsWith('name') && skip(text)) {
      expected = 'colon';
    } else if (expected.startsWith('value') && (character === '[' || character === '{')) {
      open.push(character);
      at += 1;
      expected = character === '[' ? 'value-or-end' : 'name-or-end';
    } else if (expected.startsWith('value') && (skip(text) || skip(plain))) {
      expected = afterValue();
    } else {
      return at;
    }
  }
}
