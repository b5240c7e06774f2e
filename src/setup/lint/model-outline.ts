// One interaction model as the rules read it: names, samples and values, each with its place. What is missing or of the
// wrong kind is left out here and reported by the schemas.
import { placeOf, type Place } from './finding';
import { isObject, listAt, objectAt, textAt, valueAt, type JsonObject, type Keys } from './json';
import type { ModelFile, SkillPackage } from './skill-package';

export interface Said {
  readonly text: string;
  readonly place: Place;
}

export interface Slot {
  readonly name: string;
  /** Null where no type is given. */
  readonly type: string | null;
  readonly place: Place;
  /** What people answer when a dialog asks for it. */
  readonly samples: readonly Said[];
}

export interface Intent {
  readonly name: string;
  readonly place: Place;
  readonly slots: readonly Slot[];
  readonly samples: readonly Said[];
}

export interface SlotValue {
  readonly id: string | null;
  readonly place: Place;
  /** The value itself first, then its synonyms. */
  readonly words: readonly Said[];
}

export interface SlotType {
  readonly name: string;
  readonly place: Place;
  readonly values: readonly SlotValue[];
  /** Its values come from elsewhere. */
  readonly supplied: boolean;
}

export interface Model {
  readonly locale: string;
  readonly file: string;
  readonly json: JsonObject;
  readonly invocationName: Said | null;
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
}

export const languageModelKeys: Keys = ['interactionModel', 'languageModel'];

/** The models of the package, read once per package and not once per rule. */
export function modelsOf(skill: SkillPackage): readonly Model[] {
  const known = outlines.get(skill);
  if (known !== undefined) return known;
  const models = skill.models.map(outline);
  outlines.set(skill, models);
  return models;
}

const outlines = new WeakMap<SkillPackage, readonly Model[]>();

export const isBuiltIn = (name: string): boolean => name.startsWith('AMAZON.');

export const ownIntents = ({ intents }: Model): readonly Intent[] => intents.filter(({ name }) => !isBuiltIn(name));

function outline({ file, json, locale }: ModelFile): Model {
  const invocationName = textAt(json, [...languageModelKeys, 'invocationName']);
  return {
    locale,
    file,
    json,
    invocationName:
      invocationName === null
        ? null
        : { text: invocationName, place: placeOf(file, [...languageModelKeys, 'invocationName']) },
    intents: objects(json, [...languageModelKeys, 'intents']).map(({ value, keys }) => ({
      name: textAt(value, ['name']) ?? '',
      place: placeOf(file, keys),
      slots: objects(json, [...keys, 'slots']).map(slot => ({
        name: textAt(slot.value, ['name']) ?? '',
        type: textAt(slot.value, ['type']),
        place: placeOf(file, slot.keys),
        samples: said({ file, json }, [...slot.keys, 'samples']),
      })),
      samples: said({ file, json }, [...keys, 'samples']),
    })),
    types: objects(json, [...languageModelKeys, 'types']).map(({ value, keys }) => ({
      name: textAt(value, ['name']) ?? '',
      place: placeOf(file, keys),
      values: objects(json, [...keys, 'values']).map(item => valueOutline({ file, json }, item.keys)),
      supplied: valueAt(value, ['valueSupplier']) !== undefined,
    })),
  };
}

function valueOutline(source: Pick<ModelFile, 'file' | 'json'>, keys: Keys): SlotValue {
  const { file, json } = source;
  const value = textAt(json, [...keys, 'name', 'value']);
  const main = value === null ? [] : [{ text: value, place: placeOf(file, [...keys, 'name', 'value']) }];
  return {
    id: textAt(objectAt(json, keys), ['id']),
    place: placeOf(file, keys),
    words: [...main, ...said(source, [...keys, 'name', 'synonyms'])],
  };
}

/** The objects of a list with the way to each. */
export function objects(json: unknown, keys: Keys): readonly { readonly value: JsonObject; readonly keys: Keys }[] {
  return listAt(json, keys).flatMap((value, index) => (isObject(value) ? [{ value, keys: [...keys, index] }] : []));
}

function said({ file, json }: Pick<ModelFile, 'file' | 'json'>, keys: Keys): readonly Said[] {
  return listAt(json, keys).flatMap((text, index) =>
    typeof text === 'string' ? [{ text, place: placeOf(file, [...keys, index]) }] : [],
  );
}
