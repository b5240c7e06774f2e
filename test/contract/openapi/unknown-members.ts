// Finds members of a JSON value that its schema does not know. JSON Schema lets them pass; a misspelt name should not.
import { decidingMember, valuesOf } from './json-schema';
import type { Schema, Specification } from './specification';

/** Paths of unknown members, `/items/0/snapshotid`. A schema without any members of its own allows everything. */
export function unknownMembers(value: unknown, schema: Schema, specification: Specification): readonly string[] {
  const parts = partsOf(schema, value, specification);
  if (Array.isArray(value)) {
    const items = parts.flatMap(part => (part['items'] === undefined ? [] : [part['items'] as Schema]));
    return value.flatMap((item, index) => below(item, items, { path: `/${index}`, specification }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const known = new Map<string, Schema[]>();
  for (const part of parts) {
    for (const [name, member] of Object.entries((part['properties'] ?? {}) as Record<string, Schema>)) {
      known.set(name, [...(known.get(name) ?? []), member]);
    }
  }
  const open =
    known.size === 0 || parts.some(part => 'additionalProperties' in part && part['additionalProperties'] !== false);
  return Object.entries(value).flatMap(([name, member]) => {
    const schemas = known.get(name);
    const path = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (schemas === undefined) return open ? [] : [path];
    return below(member, schemas, { path, specification });
  });
}

function below(
  value: unknown,
  schemas: readonly Schema[],
  { path, specification }: { readonly path: string; readonly specification: Specification },
): readonly string[] {
  if (schemas.length === 0) return [];
  return unknownMembers(value, { allOf: schemas }, specification).map(inner => path + inner);
}

/** The schema and all it is put together from, as far as it applies to the value. */
function partsOf(schema: Schema, value: unknown, specification: Specification): readonly Schema[] {
  const resolved = specification.resolve(schema);
  const member = decidingMember(resolved);
  const wanted = member === null ? null : (value as Record<string, unknown> | null)?.[member];
  const branches = ['allOf', 'anyOf', 'oneOf'].flatMap(keyword => (resolved[keyword] ?? []) as readonly Schema[]);
  const applying = branches.filter(branch => {
    if (member === null) return true;
    const values = valuesOf(branch, member, specification);
    return values.length === 0 || values.includes(wanted);
  });
  return [resolved, ...applying.flatMap(branch => partsOf(branch, value, specification))];
}
