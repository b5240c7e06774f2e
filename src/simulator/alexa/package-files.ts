// Reads what Alexa gets of the skill: models, manifest and account linking from the skill-package folder. Read at start
// and when a locale is chosen, never during a turn. What cannot be used is refused by file and reason.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { knowsSlotType } from './hearing/slot-values';
import { isObject, listOf, textOf, type JsonObject } from './json';
import type { InteractionModel, ModelIntent, ModelTypeValue } from './model';

/** A file of the skill package that Alexa would refuse, or that is not there. */
export class SkillPackageError extends Error {
  override readonly name = 'SkillPackageError';
}

/** There is no model at all: what was named is no skill package. */
export class NoSkillPackageError extends SkillPackageError {}

/** Locales that have an interaction model, sorted. */
export function modelLocales(skillPackage: string): readonly string[] {
  try {
    const files = readdirSync(join(skillPackage, 'interactionModels/custom'));
    return files.flatMap(file => (file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : [])).sort();
  } catch {
    return [];
  }
}

/** The interaction model of a locale. Throws a SkillPackageError that lists the locales there are. */
export function readModel(skillPackage: string, locale: string): InteractionModel {
  const locales = modelLocales(skillPackage);
  if (!locales.includes(locale)) {
    const message = `There is no interaction model for ${locale}. Locales with a model:`;
    if (locales.length === 0) throw new NoSkillPackageError(`${message} none.`);
    throw new SkillPackageError(`${message} ${locales.join(', ')}.`);
  }
  const file = `interactionModels/custom/${locale}.json`;
  const root = readJson(skillPackage, file)['interactionModel'];
  const language = isObject(root) ? root['languageModel'] : null;
  if (!isObject(root) || !isObject(language))
    throw new SkillPackageError(`${file} has no interactionModel.languageModel.`);
  const dialog = root['dialog'];
  const model: InteractionModel = {
    locale,
    invocationName: textOf(language['invocationName']) ?? '',
    intents: objects(language['intents']).map(readIntent),
    types: new Map(objects(language['types']).map(type => [nameOf(type), objects(type['values']).map(readValue)])),
    dialogIntents: new Set(isObject(dialog) ? objects(dialog['intents']).map(nameOf) : []),
  };
  refuseUnusable(model, file);
  return model;
}

/** The interfaces skill.json declares, such as ALEXA_PRESENTATION_APL; null when there is no manifest to ask. */
export function readDeclaredInterfaces(skillPackage: string): ReadonlySet<string> | null {
  let manifest: unknown;
  try {
    manifest = readJson(skillPackage, 'skill.json')['manifest'];
  } catch {
    return null;
  }
  const apis = isObject(manifest) ? manifest['apis'] : null;
  const custom = isObject(apis) ? apis['custom'] : null;
  const interfaces = isObject(custom) ? objects(custom['interfaces']) : [];
  return new Set(interfaces.flatMap(declared => textOf(declared['type']) ?? []));
}

/** One JSON object of the package. Throws a SkillPackageError by the file's name. */
export function readJson(skillPackage: string, file: string): JsonObject {
  let text: string;
  try {
    text = readFileSync(join(skillPackage, file), 'utf8');
  } catch {
    throw new SkillPackageError(`${file} is missing from the skill package.`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SkillPackageError(`${file} is not JSON.`);
  }
  if (!isObject(json)) throw new SkillPackageError(`${file} holds no JSON object.`);
  return json;
}

function refuseUnusable(model: InteractionModel, file: string): void {
  if (model.invocationName.trim() === '') throw new SkillPackageError(`${file} has no invocationName.`);
  for (const intent of model.intents) {
    const slot = intent.slots.find(({ type }) => !knowsSlotType(type, model.types));
    if (slot !== undefined) {
      throw new SkillPackageError(`${file}: slot ${slot.name} of ${intent.name} has the unknown type "${slot.type}".`);
    }
    const declared = new Set(intent.slots.map(({ name }) => name));
    const sample = intent.samples.find(text => slotsIn(text).some(name => !declared.has(name)));
    if (sample !== undefined) {
      throw new SkillPackageError(
        `${file}: "${sample}" of ${intent.name} names a slot that the intent does not declare.`,
      );
    }
  }
}

function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{\s*(?:[^{}|]*\|)?\s*(\w+)\s*\}/g)].flatMap(found => found[1] ?? []);
}

function readIntent(intent: JsonObject): ModelIntent {
  return {
    name: nameOf(intent),
    slots: objects(intent['slots']).map(slot => ({ name: nameOf(slot), type: textOf(slot['type']) ?? '' })),
    samples: texts(intent['samples']),
  };
}

function readValue(value: JsonObject): ModelTypeValue {
  const name = isObject(value['name']) ? value['name'] : {};
  return { id: textOf(value['id']), name: textOf(name['value']) ?? '', synonyms: texts(name['synonyms']) };
}

function nameOf(object: JsonObject): string {
  return textOf(object['name']) ?? '';
}

function objects(value: unknown): readonly JsonObject[] {
  return listOf(value).filter(isObject);
}

function texts(value: unknown): readonly string[] {
  return listOf(value).filter(item => typeof item === 'string');
}
