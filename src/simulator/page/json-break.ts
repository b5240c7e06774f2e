// Where a text stops being JSON, for the browser while somebody types and for the server that is sent it: the reasons that
// engines give differ, and not all say where. Goes down into nothing by recursion: a text may be nested without end.

/** Both counted from 1, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** Nothing but space stands there: the text ends before the JSON does. */
  readonly ended: boolean;
}

/** @param text that is not JSON */
export function whereJsonBreaks(text: string): Place {
  const index = whereItBreaks(text);
  const before = text.slice(0, index).split('\n');
  return {
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    ended: text.slice(index).trim() === '',
  };
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
