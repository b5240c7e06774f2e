// Finds the names that a listener may have meant. Decides nothing by guessing: near ties come back as several.
import type { Hearing } from '../../music/hearing';
import { loosened, nameKey, type NameKey } from './name-key';
import { holds, holdsEveryWord } from './name-parts';
import { NEAR, resemblance, SURE } from './resemblance';

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

/** A name in the forms in which it can be compared; a written name has several of each, a heard one has one. */
interface Forms {
  /** Lower case, as written and as spoken. */
  readonly exact: readonly string[];
  readonly keys: readonly NameKey[];
  /** "Summer 2026" as "summer twenty six", "Best of the 80s" as "best of eighties". */
  readonly looseKeys: readonly NameKey[];
}

interface Indexed<T> extends Forms {
  readonly thing: T;
}

export interface NameIndex<T> {
  match(heard: string): NameMatch<T>;
}

/** Built once per list; matching against it is cheap. A name without a letter or digit cannot be matched. */
export function indexNames<T>(named: readonly Named<T>[], hearing: Hearing): NameIndex<T> {
  const remembering = { ...hearing, soundOf: remember(word => hearing.soundOf(word)) }; // names share their words
  const index = named.map(({ name, thing }): Indexed<T> => {
    const spoken = hearing.spokenForm(name);
    return { thing, ...formsOf(spoken === null || spoken === name ? [name] : [name, spoken], remembering) };
  });
  return { match: heard => matchIn(index, formsOf([heard], remembering)) };
}

function formsOf(names: readonly string[], hearing: Hearing): Forms {
  const keys = names.map(name => nameKey(name, hearing));
  return { exact: names.map(tidy), keys, looseKeys: keys.map(key => loosened(key, hearing)) };
}

/** From the strictest understanding to the loosest; the first that finds anything decides. */
function matchIn<T>(index: readonly Indexed<T>[], heard: Forms): NameMatch<T> {
  if (heard.keys.every(key => key.joined === '')) return { kind: 'none' };
  const where = (fits: (entry: Indexed<T>) => boolean) => index.filter(fits);
  return (
    oneOrSeveral(where(entry => pairs(entry.exact, heard.exact, (name, words) => name === words))) ??
    oneOrSeveral(where(entry => pairs(entry.keys, heard.keys, same))) ??
    oneOrSeveral(where(entry => pairs(entry.looseKeys, heard.looseKeys, same))) ??
    oneOrSeveral(shortestFirst(where(entry => eitherWay(entry, heard, holds)))) ??
    oneOrSeveral(shortestFirst(where(entry => eitherWay(entry, heard, holdsEveryWord)))) ??
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

/** The less a name holds besides what was heard, the likelier it was meant. */
function shortestFirst<T>(found: readonly Indexed<T>[]): readonly Indexed<T>[] {
  const length = (entry: Indexed<T>) => Math.min(...entry.keys.map(key => key.joined.length));
  return [...found].sort((left, right) => length(left) - length(right));
}

function closest<T>(index: readonly Indexed<T>[], heard: Forms): NameMatch<T> {
  let floor = NEAR;
  const ranked = index
    .map(entry => {
      const likeness = bestResemblance(entry, heard, floor);
      floor = Math.max(floor, likeness - TIE); // whoever is further behind the best does not matter
      return { entry, likeness };
    })
    .filter(candidate => candidate.likeness >= floor)
    .sort((left, right) => right.likeness - left.likeness);
  const [best] = ranked;
  if (best === undefined) return { kind: 'none' };
  if (best.likeness < SURE) return { kind: 'nearest', thing: best.entry.thing };
  const ties = ranked.filter(candidate => candidate.likeness > best.likeness - TIE && candidate.likeness >= SURE);
  return oneOrSeveral(ties.map(candidate => candidate.entry)) ?? { kind: 'none' };
}

/** Loops, not array methods: this runs once for every name of the library. */
function bestResemblance({ looseKeys }: Forms, heard: Forms, floor: number): number {
  let best = 0;
  for (const name of looseKeys)
    for (const key of heard.looseKeys) best = Math.max(best, resemblance(name, key, Math.max(floor, best)));
  return best;
}

function pairs<F>(names: readonly F[], heard: readonly F[], fits: (name: F, heard: F) => boolean): boolean {
  return names.some(name => heard.some(words => fits(name, words)));
}

function eitherWay(entry: Forms, heard: Forms, fits: (name: NameKey, heard: NameKey) => boolean): boolean {
  return pairs(entry.keys, heard.keys, fits) || pairs(entry.looseKeys, heard.looseKeys, fits);
}

function same(name: NameKey, heard: NameKey): boolean {
  return name.joined === heard.joined;
}

function tidy(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

function remember(soundOf: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return word => {
    const sound = known.get(word) ?? soundOf(word);
    known.set(word, sound);
    return sound;
  };
}
