// Makes the JSON schemas of the package lint from the description of Amazon's interface in ask-smapi-model.
// Usage: node scripts/make-schemas.mjs [--check] [FOLDER] - with --check it writes nothing and fails when a file is not as it would be made.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const load = createRequire(import.meta.url);
const { definitions } = load('ask-smapi-model/spec.json');
const { version } = load('ask-smapi-model/package.json');

/** File name -> the type that the whole JSON file is. */
const schemas = {
  manifest: 'v1.skill.Manifest.SkillManifestEnvelope',
  'interaction-model': 'v1.skill.interactionModel.InteractionModelData',
  'account-linking': 'v1.skill.accountLinking.AccountLinkingRequest',
};

/** Where the description asks for more than Amazon does: models without synonyms build. */
const corrections = {
  'v1.skill.interactionModel.TypeValueObject': ({ properties: { value } }) => ({
    type: 'object',
    required: ['value'],
    properties: { value, synonyms: { type: 'array', items: { type: 'string' } } },
  }),
};

/** What a schema says; the rest of the description is for people or for other tools. */
const keywords = new Set(
  'type enum items minItems maxItems minLength maxLength minimum maximum pattern required minProperties'.split(' '),
);

const refTo = name => `#/definitions/${name}`;
const nameIn = ref => ref.slice(refTo('').length);
const subtypesOf = name =>
  Object.keys(definitions).filter(key => definitions[key].allOf?.some(part => part.$ref === refTo(name)));

/** One definition of Swagger 2 as JSON schema 7; fields that are not described are refused. */
function toSchema(name) {
  const definition = corrections[name]?.(definitions[name]) ?? definitions[name];
  if (definition.discriminator !== undefined) {
    const discriminator = { propertyName: definition.discriminator };
    const required = [definition.discriminator];
    return { type: 'object', discriminator, required, oneOf: subtypesOf(name).map($ref => ({ $ref: refTo($ref) })) };
  }
  if (definition.allOf !== undefined) return subtype(definition);
  return closed(convert(definition));
}

/** The fields of the base and of the subtype together, with the one value that tells the subtype. */
function subtype(definition) {
  const parts = definition.allOf.map(part => (part.$ref === undefined ? part : definitions[nameIn(part.$ref)]));
  const tag = parts.find(part => part.discriminator !== undefined).discriminator;
  const properties = Object.assign({}, ...parts.map(part => part.properties));
  const required = [...new Set(parts.flatMap(part => part.required ?? []))];
  const schema = closed(convert({ type: 'object', required, properties }));
  schema.properties[tag] = { const: definition['x-discriminator-value'] };
  return schema;
}

function closed(schema) {
  const open = schema.properties === undefined || schema.additionalProperties !== undefined;
  return open ? schema : { ...schema, additionalProperties: false };
}

function convert(value) {
  if (value.$ref !== undefined) return { $ref: value.$ref };
  const schema = Object.fromEntries(Object.entries(value).filter(([key]) => keywords.has(key)));
  if (value.items !== undefined) schema.items = convert(value.items);
  if (value.properties !== undefined) schema.properties = mapValues(value.properties, convert);
  if (typeof value.additionalProperties === 'object') schema.additionalProperties = convert(value.additionalProperties);
  return closed(schema);
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

/** The schema of `top` with all that it speaks of, by name. */
function schemaOf(top) {
  const found = {};
  const waiting = [top];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (found[name] !== undefined) continue;
    found[name] = toSchema(name);
    for (const [, next] of JSON.stringify(found[name]).matchAll(/"#\/definitions\/([^"]+)"/g)) waiting.push(next);
  }
  const sorted = Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
  const $comment = `Made by npm run schemas from ask-smapi-model ${version} (Apache-2.0); not to be changed by hand.`;
  return { $schema: 'http://json-schema.org/draft-07/schema#', $comment, $ref: refTo(top), definitions: sorted };
}

const check = process.argv.includes('--check');
const [folder = join(root, 'src/setup/lint/schemas')] = process.argv.slice(2).filter(word => word !== '--check');
const style = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'json' };
if (!check) mkdirSync(folder, { recursive: true });
for (const [name, top] of Object.entries(schemas)) {
  const file = join(folder, `${name}.json`);
  const text = await format(JSON.stringify(schemaOf(top)), style);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what ask-smapi-model gives: run npm run schemas.`);
    process.exitCode = 1;
  }
}
