// What words may fill a slot of a type, and what the skill then gets for them. Slot types are those of the model and
// Amazon's; reference: Amazon's slot type reference (numbers and ordinals arrive as digits).
import type { ModelTypeValue } from '../model';
import type { Catalogue } from './catalogue';
import type { Language } from './language';
import { allAtoms, spokenValue, wordsKey, type Word } from './words';

/** What one source of values says of the words: which of its values they are, if any. */
export interface Lookup {
  readonly source: 'static' | 'dynamic';
  readonly matches: readonly ModelTypeValue[];
}

export interface SlotFill {
  /** What the slot's value is: the words as typed, or digits. */
  readonly value: string;
  /** True when the words are a value the type knows, and for numbers. */
  readonly known: boolean;
  /** Whether they are at least like one. Looks through all values of the type. */
  readonly isSimilar: () => boolean;
  /** Empty for Amazon's types, which are not looked up. */
  readonly lookups: readonly Lookup[];
}

export interface Ears {
  readonly catalogue: Catalogue;
  readonly language: Language;
}

/** Predefined slots of AMAZON.SelectIntent; the model does not declare them. */
export const selectSlots = ['Anaphor', 'ListPosition', 'PositionRelation', 'VisualModeTrigger'] as const;
const listPosition = 'ListPosition';
const anaphor = 'Anaphor';

const converted: Readonly<Record<string, (atoms: readonly string[], language: Language) => number | null>> = {
  'AMAZON.NUMBER': (atoms, language) => language.numberOf(atoms),
  'AMAZON.Ordinal': (atoms, language) => language.ordinalOf(atoms),
  [listPosition]: (atoms, language) => language.ordinalOf(atoms) ?? language.numberOf(atoms),
};

const always = (): boolean => true;
const never = (): boolean => false;

/** Types of Amazon's that turn words into dates, times and the like, which the simulator does not do. */
const notConverted = /^AMAZON\.([A-Z_]+)$/;

/** Whether the simulator can fill slots of this type; `types` are the model's own. */
export function knowsSlotType(type: string, types: ReadonlyMap<string, unknown>): boolean {
  if (types.has(type) || type in converted) return true;
  return type.startsWith('AMAZON.') && !notConverted.test(type);
}

/** The words as a value of the type; null when they can be none. */
export function fillSlot(type: string, words: readonly Word[], { catalogue, language }: Ears): SlotFill | null {
  const key = wordsKey(words);
  if (key === '') return null;
  const convert = converted[type];
  if (convert !== undefined) {
    const number = convert(allAtoms(words), language);
    return number === null ? null : { value: String(number), known: true, isSimilar: always, lookups: [] };
  }
  const value = spokenValue(words);
  if (type === anaphor) {
    return ['this', 'that', 'it'].includes(key) ? { value: key, known: true, isSimilar: always, lookups: [] } : null;
  }
  if (type.startsWith('AMAZON.')) return { value, known: false, isSimilar: never, lookups: [] };
  const dynamic = catalogue.dynamicMatches(type, key);
  const lookups: readonly Lookup[] = [
    { source: 'static', matches: catalogue.staticMatches(type, key) },
    ...(dynamic === null ? [] : [{ source: 'dynamic' as const, matches: dynamic }]),
  ];
  const known = lookups.some(lookup => lookup.matches.length > 0);
  return { value, known, isSimilar: () => known || catalogue.hasSimilar(type, key), lookups };
}
