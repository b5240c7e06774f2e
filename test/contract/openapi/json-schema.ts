// OpenAPI 3.0 schemas into JSON Schema: `nullable`, boolean bounds, references, and `oneOf` chosen by a member's value.
import type { Schema, Specification } from './specification';

/** Where all schemas of the document stand together under this name. */
export const ROOT = 'openapi';

const dropped = new Set(['nullable', 'discriminator', 'description', 'example', 'deprecated', 'title', 'default']);

/** One schema document with all of the specification's schemas in it. */
export function rootSchema(specification: Specification): Schema {
  const entries = Object.entries(specification.schemas);
  const schemas = Object.fromEntries(entries.map(([name, schema]) => [name, toJsonSchema(schema, specification)]));
  return { $id: ROOT, components: { schemas } };
}

/** One schema; references lead into the root schema. */
export function toJsonSchema(schema: Schema, specification: Specification): Schema {
  const reference = schema['$ref'];
  if (typeof reference === 'string') return { $ref: ROOT + reference };
  const convert = (inner: unknown): Schema => toJsonSchema(inner as Schema, specification);
  const result: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (dropped.has(keyword) || keyword.startsWith('x-')) continue;
    if (keyword === 'properties') result[keyword] = mapValues(value as Schema, convert);
    else if (keyword === 'items' || keyword === 'not') result[keyword] = convert(value);
    else if (keyword === 'additionalProperties' && typeof value === 'object') result[keyword] = convert(value);
    else if (keyword === 'allOf' || keyword === 'anyOf' || keyword === 'oneOf')
      result[keyword] = (value as unknown[]).map(convert);
    else result[keyword] = value;
  }
  const chosen = chooseByMember(schema, withBounds(result), specification);
  return schema['nullable'] === true ? orNull(chosen) : chosen;
}

/** Which values of the deciding member a branch stands for; empty when the branch does not say. */
export function valuesOf(branch: Schema, member: string, specification: Specification): readonly unknown[] {
  const schema = specification.resolve(branch);
  const property = ((schema['properties'] ?? {}) as Record<string, Schema>)[member];
  const own = property === undefined ? [] : (specification.resolve(property)['enum'] as unknown[] | undefined);
  const parts = (schema['allOf'] ?? []) as readonly Schema[];
  return [...(own ?? []), ...parts.flatMap(part => valuesOf(part, member, specification))];
}

/** The member that decides between the branches of a `oneOf`; null when there is none. */
export function decidingMember(schema: Schema): string | null {
  const discriminator = schema['discriminator'] as { readonly propertyName?: string } | undefined;
  return Array.isArray(schema['oneOf']) ? (discriminator?.propertyName ?? null) : null;
}

/** Without this, one wrong member of an episode would also be reported as a failure to be a track. */
function chooseByMember(schema: Schema, result: Record<string, unknown>, specification: Specification): Schema {
  const member = decidingMember(schema);
  if (member === null) return result;
  const branches = schema['oneOf'] as readonly Schema[];
  const cases = branches.map(branch => ({ branch, values: valuesOf(branch, member, specification) }));
  if (cases.some(({ values }) => values.length === 0)) return result;
  const rest = Object.fromEntries(Object.entries(result).filter(([keyword]) => keyword !== 'oneOf'));
  return {
    ...rest,
    type: 'object',
    required: [member],
    properties: { [member]: { enum: cases.flatMap(({ values }) => values) } },
    allOf: cases.map(({ branch, values }) => ({
      if: { type: 'object', required: [member], properties: { [member]: { enum: values } } },
      then: toJsonSchema(branch, specification),
    })),
  };
}

function orNull(schema: Schema): Schema {
  const { type } = schema;
  if (typeof type !== 'string') return { anyOf: [schema, { type: 'null' }] };
  const values = schema['enum'];
  return {
    ...schema,
    type: [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
  };
}

/** In OpenAPI 3.0 a bound is made exclusive by a boolean beside it; in JSON Schema it has a name of its own. */
function withBounds(schema: Schema): Schema {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  const bound = (value: unknown, names: readonly [string, string], flag: unknown): Schema =>
    value === undefined ? {} : { [flag === true ? names[1] : names[0]]: value };
  return {
    ...rest,
    ...bound(minimum, ['minimum', 'exclusiveMinimum'], exclusiveMinimum),
    ...bound(maximum, ['maximum', 'exclusiveMaximum'], exclusiveMaximum),
  };
}

function mapValues(value: Schema, convert: (inner: unknown) => Schema): Schema {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]));
}
