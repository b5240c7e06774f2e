// Finds the names that a listener may have meant. Decides nothing by guessing: near ties come back as several.
import type { Hearing } from '../../music/hearing';
import { likeness } from './likeness';
import { nameKey, type NameKey } from './name-key';

/** From here on a misheard name is taken for the one it resembles. */
const SURE = 0.78;
/** From here on a name is worth offering: "the nearest is …". */
const NEAR = 0.55;
/** Two names this close in likeness cannot be told apart by ear. */
const TIE = 0.08;
/** A heard part shorter than this names nothing: "a" stands in half of all names. */
const SHORTEST_PART = 3;
/** Part of a misheard name is weaker evidence than all of it. */
const PART_WEIGHT = 0.95;

export interface Named<T> {
  readonly name: string;
  readonly thing: T;
}

export type NameMatch<T> =
  | { readonly kind: 'one'; readonly thing: T }
  /** Best first; two or more. */
  | { readonly kind: 'several'; readonly things: readonly T[] }
  /** Not the name, but the one that sounds most like it. */
  | { readonly kind: 'nearest'; readonly thing: T }
  | { readonly kind: 'none' };

interface Indexed<T> {
  readonly thing: T;
  /** Lower case, as written and as spoken. */
  readonly exact: readonly string[];
  readonly keys: readonly NameKey[];
}

export interface NameIndex<T> {
  match(heard: string): NameMatch<T>;
}

/** Built once per list; matching against it is cheap. A name without a letter or digit cannot be matched. */
export function indexNames<T>(named: readonly Named<T>[], hearing: Hearing): NameIndex<T> {
  const index = named.map(({ name, thing }): Indexed<T> => {
    const spoken = hearing.spokenForm(name);
    const forms = spoken === null || spoken === name ? [name] : [name, spoken];
    return { thing, exact: forms.map(tidy), keys: forms.map(form => nameKey(form, hearing)) };
  });
  return { match: heard => matchIn(index, tidy(heard), nameKey(heard, hearing)) };
}

function matchIn<T>(index: readonly Indexed<T>[], exact: string, heard: NameKey): NameMatch<T> {
  if (heard.joined === '') return { kind: 'none' };
  return (
    oneOrSeveral(index.filter(entry => entry.exact.includes(exact))) ??
    oneOrSeveral(index.filter(entry => entry.keys.some(key => key.joined === heard.joined))) ??
    oneOrSeveral(index.filter(entry => entry.keys.some(key => holds(key, heard)))) ??
    closest(index, heard)
  );
}

function oneOrSeveral<T>(found: readonly Indexed<T>[]): NameMatch<T> | null {
  const [first, second] = found;
  if (first === undefined) return null;
  return second === undefined
    ? { kind: 'one', thing: first.thing }
    : { kind: 'several', things: found.map(entry => entry.thing) };
}

function closest<T>(index: readonly Indexed<T>[], heard: NameKey): NameMatch<T> {
  const ranked = index
    .map(entry => ({ entry, likeness: Math.max(0, ...entry.keys.map(key => resemblance(key, heard))) }))
    .filter(candidate => candidate.likeness >= NEAR)
    .sort((left, right) => right.likeness - left.likeness);
  const [best] = ranked;
  if (best === undefined) return { kind: 'none' };
  if (best.likeness < SURE) return { kind: 'nearest', thing: best.entry.thing };
  const ties = ranked.filter(candidate => candidate.likeness > best.likeness - TIE && candidate.likeness >= SURE);
  return oneOrSeveral(ties.map(candidate => candidate.entry)) ?? { kind: 'none' };
}

/** Whether the heard words stand in the name, in order and side by side. */
function holds(name: NameKey, heard: NameKey): boolean {
  if (heard.joined.length < SHORTEST_PART) return false;
  return windows(name, heard.words.length).includes(heard.joined);
}

/** The better of: likeness to the whole name, and to the stretch of it that is as long as what was heard. */
function resemblance(name: NameKey, heard: NameKey): number {
  const whole = likeness(name.joined, heard.joined, NEAR);
  if (name.words.length <= heard.words.length || heard.joined.length <= SHORTEST_PART) return whole;
  const parts = windows(name, heard.words.length).map(part => likeness(part, heard.joined, NEAR));
  return Math.max(whole, PART_WEIGHT * Math.max(0, ...parts));
}

/** Every run of `count` words, each run together. */
function windows(name: NameKey, count: number): readonly string[] {
  const last = name.words.length - count;
  return Array.from({ length: Math.max(0, last + 1) }, (_, from) => name.words.slice(from, from + count).join(''));
}

function tidy(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}
