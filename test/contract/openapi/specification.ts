// An OpenAPI 3.0 document as far as the check reads it: paths, GET operations, parameters, responses, and where a $ref leads.

export type Schema = Readonly<Record<string, unknown>>;

export interface Parameter {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface Operation {
  /** As the document writes it, `/playlists/{playlist_id}`. */
  readonly path: string;
  /** Query parameters. */
  readonly parameters: readonly Parameter[];
  /** Declared statuses; null is a status without a JSON body. */
  readonly responses: ReadonlyMap<string, Schema | null>;
}

export interface Specification {
  readonly title: string;
  readonly version: string;
  readonly operations: readonly Operation[];
  /** What stands under components/schemas. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Follows $ref until there is none. Throws when one leads nowhere. */
  resolve(schema: Schema): Schema;
}

/** Reads the parsed document. Throws an Error that says what is missing. */
export function readSpecification(document: unknown): Specification {
  const root = objectAt(document, 'the document');
  const version = root['openapi'];
  if (typeof version !== 'string' || !version.startsWith('3.0')) throw new Error('It is not an OpenAPI 3.0 document.');
  const info = objectAt(root['info'] ?? {}, 'info');
  const paths = objectAt(root['paths'], 'paths');
  const components = objectAt(root['components'] ?? {}, 'components');
  const resolve = (schema: Schema): Schema => follow(root, schema);
  return {
    title: text(info['title']),
    version: text(info['version']),
    operations: Object.entries(paths).flatMap(([path, item]) => {
      const get = objectAt(item, path)['get'];
      return get === undefined ? [] : [readOperation(path, objectAt(get, `GET ${path}`), resolve)];
    }),
    schemas: objectAt(components['schemas'] ?? {}, 'components/schemas') as Record<string, Schema>,
    resolve,
  };
}

/** The operation of a path as it was asked, `/playlists/abc`; a path in plain words goes before one with variables. */
export function operationAt(specification: Specification, path: string): Operation | null {
  const fits = (pattern: string): boolean => {
    const parts = pattern.split('/');
    const asked = path.split('/');
    return parts.length === asked.length && parts.every((part, index) => part.startsWith('{') || part === asked[index]);
  };
  const variables = (pattern: string): number => pattern.split('{').length;
  return (
    specification.operations
      .filter(operation => fits(operation.path))
      .sort((one, other) => variables(one.path) - variables(other.path))[0] ?? null
  );
}

function readOperation(path: string, get: Schema, resolve: (schema: Schema) => Schema): Operation {
  const parameters = ((get['parameters'] ?? []) as readonly Schema[]).map(resolve);
  const responses = Object.entries(objectAt(get['responses'], `responses of ${path}`));
  return {
    path,
    parameters: parameters
      .filter(parameter => parameter['in'] === 'query')
      .map(parameter => ({
        name: text(parameter['name']),
        required: parameter['required'] === true,
        schema: objectAt(parameter['schema'], `a parameter of ${path}`),
      })),
    responses: new Map(
      responses.map(([status, response]) => [status, bodySchema(resolve(objectAt(response, `${path} ${status}`)))]),
    ),
  };
}

function bodySchema(response: Schema): Schema | null {
  const content = objectAt(response['content'] ?? {}, 'content');
  const json = content['application/json'];
  return json === undefined ? null : objectAt(objectAt(json, 'application/json')['schema'], 'a schema');
}

function follow(root: Schema, schema: Schema): Schema {
  let found = schema;
  for (let steps = 0; typeof found['$ref'] === 'string'; steps++) {
    const reference = found['$ref'];
    if (steps > 20 || !reference.startsWith('#/')) throw new Error(`The reference ${reference} cannot be followed.`);
    const parts = reference.slice(2).split('/');
    const target = parts.reduce<unknown>((place, part) => objectAt(place, reference)[part], root);
    found = objectAt(target, reference);
  }
  return found;
}

function objectAt(value: unknown, where: string): Schema {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`There is nothing at ${where}.`);
  return value as Schema;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
