// Compares what the stand-in's endpoints take with what the specification lets them take, apart from any single answer.
import { operationAt, type Specification } from './specification';

export interface Endpoint {
  readonly path: string;
  readonly parameters: readonly string[];
}

/** In words: endpoints the specification lacks, and parameters that only one of the two knows. */
export function compareParameters(endpoints: readonly Endpoint[], specification: Specification): readonly string[] {
  return endpoints.flatMap(({ path, parameters }) => {
    const operation = operationAt(specification, path);
    if (operation === null) return [`GET ${path}: the specification has no such path`];
    const declared = operation.parameters.map(({ name }) => name);
    return [
      ...declared
        .filter(name => !parameters.includes(name))
        .map(name => `GET ${path}: the stand-in does not take ${name}, the specification does`),
      ...parameters
        .filter(name => !declared.includes(name))
        .map(name => `GET ${path}: the stand-in takes ${name}, the specification does not`),
    ];
  });
}

/** Query texts that break one bound of the specification each; the stand-in has to refuse them all. */
export function forbiddenQueries(path: string, specification: Specification): readonly string[] {
  const operation = operationAt(specification, path);
  if (operation === null) return [];
  const required = operation.parameters.filter(({ required: needed }) => needed);
  const rest = (name: string): string =>
    required
      .filter(parameter => parameter.name !== name)
      .map(parameter => `&${parameter.name}=${parameter.schema['type'] === 'array' ? 'track' : 'rain'}`)
      .join('');
  return operation.parameters.flatMap(({ name, schema, required: needed }) => {
    const { minimum, maximum, type } = schema;
    const values = [
      ...(typeof minimum === 'number' ? [String(minimum - 1)] : []),
      ...(typeof maximum === 'number' ? [String(maximum + 1)] : []),
      ...(type === 'integer' ? ['many', '1.5'] : []),
      ...(Array.isArray(schema['enum']) || type === 'array' ? ['no-such-word'] : []),
    ];
    const wrong = values.map(value => `${name}=${value}${rest(name)}`);
    return needed ? [...wrong, rest(name).slice(1)] : wrong;
  });
}
