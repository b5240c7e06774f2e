// The values a custom slot type knows now: the model's own, or the dynamic entities that replace them while a session
// holds them. Compares names as words, never by sound.
import type { InteractionModel, ModelTypeValue } from '../model';
import type { Language } from './language';
import { textKey } from './words';

/** Dynamic entities of one session: type name -> values. A type that is absent has its static values. */
export type DynamicEntities = ReadonlyMap<string, readonly ModelTypeValue[]>;

export interface Catalogue {
  /** Values of the model whose name or a synonym is these words. Empty while dynamic entities replace them. */
  staticMatches(type: string, key: string): readonly ModelTypeValue[];
  /** The same of the dynamic entities; null when the type has none now. */
  dynamicMatches(type: string, key: string): readonly ModelTypeValue[] | null;
  /** True when a value is nearly these words, or these words are a good part of a value. */
  hasSimilar(type: string, key: string): boolean;
}

type Index = ReadonlyMap<string, readonly ModelTypeValue[]>;

/** Opens catalogues of one model; its own values are indexed once for all of them. */
export function catalogueOf(model: InteractionModel, language: Language): (dynamic: DynamicEntities) => Catalogue {
  const fixed = indexer(model.types, language);
  return dynamic => openCatalogue(fixed, dynamic, language);
}

type Indexer = (type: string) => Index;

function openCatalogue(fixed: Indexer, dynamic: DynamicEntities, language: Language): Catalogue {
  const changing = indexer(dynamic, language);
  return {
    staticMatches: (type, key) => (dynamic.has(type) ? [] : (fixed(type).get(key) ?? [])),
    dynamicMatches: (type, key) => (dynamic.has(type) ? (changing(type).get(key) ?? []) : null),
    hasSimilar: (type, key) =>
      [...(dynamic.has(type) ? changing : fixed)(type).keys()].some(known => similar(known, key)),
  };
}

/** Indexes a type when it is first asked for. */
function indexer(types: ReadonlyMap<string, readonly ModelTypeValue[]>, language: Language): Indexer {
  const made = new Map<string, Index>();
  return type => {
    const index = made.get(type) ?? indexOf(types.get(type) ?? [], language);
    made.set(type, index);
    return index;
  };
}

function indexOf(values: readonly ModelTypeValue[], language: Language): Index {
  const index = new Map<string, ModelTypeValue[]>();
  for (const value of values) {
    for (const key of new Set([value.name, ...value.synonyms].map(name => textKey(name, language)))) {
      index.set(key, [...(index.get(key) ?? []), value]);
    }
  }
  index.delete('');
  return index;
}

const leastLetters = 4;

function similar(known: string, said: string): boolean {
  if (Math.min(known.length, said.length) < leastLetters) return false;
  const part = ` ${known} `.includes(` ${said} `) && said.length * 5 >= known.length * 2;
  const mostEdits = Math.floor(Math.max(known.length, said.length) / 5);
  return part || withinEdits(known, said, mostEdits);
}

/** Whether one text becomes the other by at most so many letters added, dropped or changed. */
function withinEdits(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [above, letter] of Array.from(a).entries()) {
    const next = [above + 1];
    for (let column = 1; column <= b.length; column++) {
      const changed = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return (row[b.length] ?? most + 1) <= most;
}
