// Where a text stops being JSON, while somebody is still typing it. Browsers say that something is wrong, not all say where.

export type JsonCheck =
  | { readonly kind: 'json' }
  | { readonly kind: 'blank' }
  /** Counted from 1. `ended`: the text stops before the JSON does. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number; readonly ended: boolean };

export function checkJson(text: string): JsonCheck {
  if (text.trim() === '') return { kind: 'blank' };
  try {
    JSON.parse(text);
    return { kind: 'json' };
  } catch {
    const index = whereItBreaks(text);
    const before = text.slice(0, index).split('\n');
    return {
      kind: 'broken',
      line: before.length,
      column: (before.at(-1) ?? '').length + 1,
      ended: text.slice(index).trim() === '',
    };
  }
}

/** What it is about the JSON, for the person who types it. */
export function checkWords(check: JsonCheck): string {
  switch (check.kind) {
    case 'json':
      return 'This is JSON.';
    case 'blank':
      return 'Nothing here yet: take one of the beginnings above.';
    case 'broken':
      return check.ended
        ? 'Not JSON yet: the text ends before the JSON does.'
        : `Not JSON yet: look at line ${check.line}, column ${check.column}.`;
  }
}

const space = /[ \t\n\r]*/y;
const leaf =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y; // eslint-disable-line no-control-regex -- as RFC 8259 has it

/** Index of the first character that cannot stand where it stands: a reader that goes down into lists and objects. */
function whereItBreaks(text: string): number {
  let at = 0;
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found !== '';
  };
  const next = (character: string): boolean => {
    skip(space);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const member = (): boolean => {
    skip(space);
    return text[at] === '"' && skip(leaf) && next(':') && value();
  };
  const several = (one: () => boolean, end: string): boolean => {
    if (next(end)) return true;
    do {
      if (!one()) return false;
    } while (next(','));
    return next(end);
  };
  const value = (): boolean => {
    if (next('{')) return several(member, '}');
    if (next('[')) return several(value, ']');
    return skip(leaf);
  };
  value();
  skip(space);
  return at;
}
