// The `fields` parameter: `total,items(added_at,item(name,artists(name)))`, dots for single steps, `!` for leaving out.
import { Refusal } from './refusal';

/** Which members to keep; null for a member means all of it. */
export interface Selection {
  readonly mode: 'only' | 'except';
  readonly members: ReadonlyMap<string, Selection | null>;
}

/** Reads a `fields` text; refuses what is not well formed, where Spotify guesses. */
export function parseFields(text: string): Selection {
  const reader = { text, at: 0 };
  const selection = readList(reader);
  if (reader.at !== text.length) throw malformed();
  return selection;
}

/** Keeps of a JSON value what the selection names; what it names and is not there is left out silently. */
export function project(value: unknown, selection: Selection | null): unknown {
  if (selection === null || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(item => project(item, selection));
  const { mode, members } = selection;
  const kept = Object.entries(value).filter(([name]) => members.has(name) === (mode === 'only'));
  return Object.fromEntries(kept.map(([name, item]) => [name, project(item, members.get(name) ?? null)]));
}

interface Reader {
  readonly text: string;
  at: number;
}

function readList(reader: Reader): Selection {
  const mode = reader.text[reader.at] === '!' ? 'except' : 'only';
  if (mode === 'except') reader.at += 1;
  const members = new Map<string, Selection | null>();
  do {
    const [name, inner] = readTerm(reader);
    if (mode === 'except' && inner !== null) throw malformed(); // "leave out this part of that" cannot be said so
    members.set(name, members.has(name) ? merge(members.get(name) ?? null, inner) : inner);
  } while (skip(reader, ','));
  return { mode, members };
}

function readTerm(reader: Reader): [string, Selection | null] {
  const name = /^\w+/.exec(reader.text.slice(reader.at))?.[0];
  if (name === undefined) throw malformed();
  reader.at += name.length;
  if (skip(reader, '.')) {
    const [step, inner] = readTerm(reader);
    return [name, { mode: 'only', members: new Map([[step, inner]]) }];
  }
  if (!skip(reader, '(')) return [name, null];
  const inner = readList(reader);
  if (!skip(reader, ')')) throw malformed();
  return [name, inner];
}

function skip(reader: Reader, mark: string): boolean {
  if (reader.text[reader.at] !== mark) return false;
  reader.at += 1;
  return true;
}

/** `a(b),a(c)` is `a(b,c)`; naming all of it once is enough to get all of it. */
function merge(one: Selection | null, other: Selection | null): Selection | null {
  if (one === null || other === null) return null;
  if (one.mode === 'except' || other.mode === 'except') throw malformed();
  const members = new Map(one.members);
  for (const [name, inner] of other.members) {
    members.set(name, members.has(name) ? merge(members.get(name) ?? null, inner) : inner);
  }
  return { mode: 'only', members };
}

function malformed(): Refusal {
  return new Refusal(400, 'Invalid fields');
}
