// JSON laid out in rows, with what is folded left out. Knows nothing of how a row is drawn.

export interface JsonRow {
  /** JSON pointer: `/request/intent/name`; empty for the whole. */
  readonly path: string;
  readonly depth: number;
  /** Name of the member; null for items of a list, the whole, and closing brackets. */
  readonly name: string | null;
  readonly shown:
    | { readonly kind: 'plain'; readonly value: string | number | boolean | null }
    | { readonly kind: 'empty'; readonly text: '{}' | '[]' }
    | { readonly kind: 'begin'; readonly bracket: '{' | '[' }
    | { readonly kind: 'end'; readonly bracket: '}' | ']' }
    /** `preview` is a glance at what is inside. */
    | { readonly kind: 'folded'; readonly preview: string; readonly size: number; readonly list: boolean };
  /** Another sibling follows. */
  readonly comma: boolean;
}

/** What somebody folded or unfolded, by path; what is not in it is as it is at first. */
export type Folding = ReadonlyMap<string, boolean>;

/** At first the whole is open and its members; deeper ones are a glance. */
const openDepth = 2;

export function isFolded(path: string, folding: Folding): boolean {
  return folding.get(path) ?? depthOf(path) >= openDepth;
}

export function jsonRows(json: unknown, folding: Folding): readonly JsonRow[] {
  return rowsOf({ path: '', depth: 0, name: null, comma: false }, json, folding);
}

/** The folding with one place turned over. */
export function toggled(folding: Folding, path: string): Folding {
  return new Map(folding).set(path, !isFolded(path, folding));
}

/** Everything in `json` folded, except the whole itself, or everything open. */
export function allFolded(json: unknown, folded: boolean): Folding {
  const paths = foldablePaths('', json);
  return new Map(paths.map(path => [path, folded && path !== '']));
}

function rowsOf(at: Omit<JsonRow, 'shown'>, json: unknown, folding: Folding): readonly JsonRow[] {
  if (!isBranch(json)) return [{ ...at, shown: { kind: 'plain', value: json as string | number | boolean | null } }];
  const list = Array.isArray(json);
  const members = Object.entries(json);
  if (members.length === 0) return [{ ...at, shown: { kind: 'empty', text: list ? '[]' : '{}' } }];
  if (isFolded(at.path, folding)) {
    return [{ ...at, shown: { kind: 'folded', preview: preview(json), size: members.length, list } }];
  }
  const depth = at.depth + 1;
  const inside = members.flatMap(([name, member], index) => {
    const place = { path: pathTo(at.path, name), depth, name: list ? null : name, comma: index < members.length - 1 };
    return rowsOf(place, member, folding);
  });
  return [
    { ...at, comma: false, shown: { kind: 'begin', bracket: list ? '[' : '{' } },
    ...inside,
    { ...at, name: null, shown: { kind: 'end', bracket: list ? ']' : '}' } },
  ];
}

function foldablePaths(path: string, json: unknown): readonly string[] {
  if (!isBranch(json) || Object.keys(json).length === 0) return [];
  return [path, ...Object.entries(json).flatMap(([name, member]) => foldablePaths(pathTo(path, name), member))];
}

const longestPreview = 44;

/** `name: "OpenPlaylistIntent", slots: {…}`; a list shows how it begins. */
function preview(branch: object): string {
  const list = Array.isArray(branch);
  let text = '';
  for (const [name, member] of Object.entries(branch)) {
    const glance = isBranch(member) ? (Array.isArray(member) ? '[…]' : '{…}') : JSON.stringify(member);
    text += `${text === '' ? '' : ', '}${list ? '' : `${name}: `}${glance}`;
    if (text.length > longestPreview) return `${text.slice(0, longestPreview)}…`;
  }
  return text;
}

function isBranch(json: unknown): json is object {
  return typeof json === 'object' && json !== null;
}

function pathTo(path: string, name: string): string {
  return `${path}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function depthOf(path: string): number {
  return path.split('/').length - 1;
}
