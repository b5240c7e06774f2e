// Finds the names that a listener may have meant. Decides nothing by guessing: near ties come back as several.
import type { Hearing } from '../../music/hearing';
import { formsOf, formsOfHeard, type Forms } from './forms';
import type { NameKey } from './name-key';
import { holds, holdsEveryWord } from './name-parts';
import { heardName, NEAR, SURE } from './resemblance';

/** Two names this close in likeness cannot be told apart by ear. */
const TIE = 0.08;
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
  readonly forms: Forms;
}

export interface NameIndex<T> {
  match(heard: string): NameMatch<T>;
}

/** Built once per list; matching against it is cheap. A name without a letter or digit cannot be matched. */
export function indexNames<T>(named: readonly Named<T>[], hearing: Hearing): NameIndex<T> {
  const index = named.map(({ name, thing }): Indexed<T> => ({ thing, forms: formsOf(thing, name, hearing) }));
  return { match: heard => matchIn(index, formsOfHeard(heard, hearing)) };
}

/** From the strictest understanding to the loosest; the first that finds anything decides. */
function matchIn<T>(index: readonly Indexed<T>[], heard: Forms): NameMatch<T> {
  const [exact = ''] = heard.exact;
  const [key] = heard.keys;
  const [looseKey] = heard.looseKeys;
  if (key === undefined || looseKey === undefined || key.joined === '') return { kind: 'none' };
  const where = (fits: (forms: Forms) => boolean) => {
    const found: Indexed<T>[] = [];
    for (const entry of index) if (fits(entry.forms)) found.push(entry);
    return found;
  };
  const either = ({ keys, looseKeys }: Forms, fits: (name: NameKey, heard: NameKey) => boolean) =>
    some(keys, key, fits) || ((looseKeys !== keys || looseKey !== key) && some(looseKeys, looseKey, fits));
  return (
    oneOrSeveral(where(forms => forms.exact.includes(exact))) ??
    oneOrSeveral(where(({ keys }) => some(keys, key, same))) ??
    oneOrSeveral(where(({ looseKeys }) => some(looseKeys, looseKey, same))) ??
    oneOrSeveral(shortestFirst(where(forms => either(forms, holds)))) ??
    oneOrSeveral(shortestFirst(where(forms => either(forms, holdsEveryWord)))) ??
    closest(index, looseKey)
  );
}

function oneOrSeveral<T>(found: readonly Indexed<T>[]): NameMatch<T> | null {
  const [first, second] = found;
  if (first === undefined) return null;
  return second === undefined
    ? { kind: 'one', thing: first.thing }
    : { kind: 'several', things: found.map(entry => entry.thing) };
}

/** The less a name holds besides what was heard, the likelier it was meant. */
function shortestFirst<T>(found: readonly Indexed<T>[]): readonly Indexed<T>[] {
  const length = ({ forms }: Indexed<T>) => Math.min(...forms.keys.map(key => key.joined.length));
  return [...found].sort((left, right) => length(left) - length(right));
}

interface Candidate<T> {
  readonly entry: Indexed<T>;
  readonly place: number;
  readonly likeness: number;
}

/** Names are compared in the order of what they could be at most: once that is less than matters, none is left to compare. */
function closest<T>(index: readonly Indexed<T>[], key: NameKey): NameMatch<T> {
  const heard = heardName(key);
  const could: { readonly entry: Indexed<T>; readonly place: number; readonly atMost: number }[] = [];
  let place = 0;
  for (const entry of index) {
    let atMost = 0;
    for (const name of entry.forms.looseKeys) atMost = Math.max(atMost, heard.atMost(name));
    if (atMost >= NEAR) could.push({ entry, place, atMost });
    place += 1;
  }
  could.sort((left, right) => right.atMost - left.atMost);
  const candidates: Candidate<T>[] = [];
  let floor = NEAR;
  for (const { entry, place, atMost } of could) {
    if (atMost < floor) break;
    let likeness = 0;
    for (const name of entry.forms.looseKeys) likeness = Math.max(likeness, heard.resemblance(name, floor));
    if (likeness >= floor) candidates.push({ entry, place, likeness });
    floor = Math.max(floor, likeness - TIE); // whoever is further behind the best does not matter
  }
  const ranked = candidates
    .filter(({ likeness }) => likeness >= floor)
    .sort((left, right) => right.likeness - left.likeness || left.place - right.place);
  const [nearest] = ranked;
  if (nearest === undefined) return { kind: 'none' };
  if (nearest.likeness < SURE) return { kind: 'nearest', thing: nearest.entry.thing };
  const ties = ranked.filter(({ likeness }) => likeness > nearest.likeness - TIE && likeness >= SURE);
  return oneOrSeveral(ties.map(({ entry }) => entry)) ?? { kind: 'none' };
}

/** A loop, not an array method: this runs several times for every name of the library. */
function some(names: readonly NameKey[], heard: NameKey, fits: (name: NameKey, heard: NameKey) => boolean): boolean {
  for (const name of names) if (fits(name, heard)) return true;
  return false;
}

function same(name: NameKey, heard: NameKey): boolean {
  return name.joined === heard.joined;
}
