// A name in the forms in which it can be compared: worked out once for each playlist, and kept as long as the playlist is.
import type { Hearing } from '../../music/hearing';
import { cutIntoWords, keyOf, loosened, type NameKey } from './name-key';

/** A written name may have two of each, as written and as spoken; a heard one has one. */
export interface Forms {
  /** Lower case. */
  readonly exact: readonly string[];
  readonly keys: readonly NameKey[];
  /** "Summer 2026" as "summer twenty six", "Best of the 80s" as "best of eighties"; `keys` itself where none differs. */
  readonly looseKeys: readonly NameKey[];
}

/** Any space but one plain one. */
const unevenSpace = /[^\S ]| {2}/;

interface Kept {
  readonly name: string;
  readonly forms: Forms;
}

const known = new WeakMap<Hearing, WeakMap<object, Kept>>();

/** `thing` is what has the name; only an object can be remembered by. */
export function formsOf(thing: unknown, name: string, hearing: Hearing): Forms {
  if (typeof thing !== 'object' || thing === null) return formsOfWritten(name, hearing);
  let things = known.get(hearing);
  if (things === undefined) known.set(hearing, (things = new WeakMap()));
  const kept = things.get(thing);
  if (kept?.name === name) return kept.forms;
  const forms = formsOfWritten(name, hearing);
  things.set(thing, { name, forms });
  return forms;
}

function formsOfWritten(name: string, hearing: Hearing): Forms {
  const spoken = hearing.spokenForm(name);
  return formsIn(spoken === null || spoken === name ? [name] : [name, spoken], hearing);
}

export function formsOfHeard(heard: string, hearing: Hearing): Forms {
  return formsIn([heard], hearing);
}

function formsIn(names: readonly string[], hearing: Hearing): Forms {
  const keys = distinctKeys(
    distinct(names.map(name => cutIntoWords(name, hearing))).map(words => keyOf(words, hearing)),
  );
  const looseKeys = keys.map(key => loosened(key, hearing));
  const areLoose = looseKeys.every((key, index) => key === keys[index]);
  return { exact: names.map(tidy), keys, looseKeys: areLoose ? keys : distinctKeys(looseKeys) };
}

/** Most names are spoken as they are written, but for a sign. */
function distinctKeys(keys: readonly NameKey[]): readonly NameKey[] {
  const [first, second] = keys;
  return first !== undefined && second !== undefined && areSame(first.words, second.words) ? [first] : keys;
}

function distinct(texts: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first, second] = texts;
  return first !== undefined && second !== undefined && areSame(first, second) ? [first] : texts;
}

function areSame(words: readonly string[], others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, index) => word === others[index]);
}

function tidy(name: string): string {
  const lower = name.trim().toLowerCase();
  return unevenSpace.test(lower) ? lower.replace(/\s+/g, ' ') : lower;
}
