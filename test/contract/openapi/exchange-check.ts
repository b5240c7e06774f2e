// Judges one request and its answer by the specification. Knows neither the stand-in nor which rules are waived.
import Ajv2019, { type ValidateFunction } from 'ajv/dist/2019';
import { rootSchema, toJsonSchema } from './json-schema';
import { operationAt, type Operation, type Parameter, type Schema, type Specification } from './specification';
import { unknownMembers } from './unknown-members';

/** A GET and what came back. */
export interface Exchange {
  /** Without the prefix of the server's address: `/me/playlists`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

export interface Violation {
  /** What is wrong: the request, the status, or the body by a JSON Schema keyword; `unknown` is a member nobody declared. */
  readonly rule: string;
  readonly operation: string;
  readonly status: number;
  /** Where in the body or which parameter; list positions are written `*`. */
  readonly at: string;
  readonly message: string;
  /** The values from the body's root down to the place, so that a rule can be waived for some things only. */
  readonly trail: readonly unknown[];
  readonly query: URLSearchParams;
}

export type ExchangeCheck = (exchange: Exchange) => readonly Violation[];

const formats = { int64: true, int32: true, float: true, double: true, 'date-time': isInstant } as const;

export function createExchangeCheck(specification: Specification): ExchangeCheck {
  const ajv = new Ajv2019({ allErrors: true, strict: false, validateSchema: false, formats });
  ajv.addSchema(rootSchema(specification));
  const validators = new Map<Schema, ValidateFunction>();
  const validatorOf = (schema: Schema): ValidateFunction => {
    const known = validators.get(schema) ?? ajv.compile(toJsonSchema(schema, specification));
    validators.set(schema, known);
    return known;
  };
  return exchange => {
    const operation = operationAt(specification, exchange.path);
    const say = reporter(exchange, operation);
    if (operation === null) return [say({ rule: 'path', at: '', message: 'the specification has no such path' })];
    return [
      ...checkRequest(exchange, operation, { say, validatorOf }),
      ...checkAnswer(exchange, operation, { say, validatorOf, specification }),
    ];
  };
}

type Said = Pick<Violation, 'rule' | 'at' | 'message'> & Partial<Pick<Violation, 'trail'>>;
type Say = (said: Said) => Violation;

interface Tools {
  readonly say: Say;
  readonly validatorOf: (schema: Schema) => ValidateFunction;
}

/** A request that was refused is allowed to be wrong: then only the refusal is looked at. */
function checkRequest(
  { query, status }: Exchange,
  { parameters }: Operation,
  { say, validatorOf }: Tools,
): Violation[] {
  const wrong: Violation[] = [];
  for (const [name, value] of query) {
    const parameter = parameters.find(known => known.name === name);
    if (parameter === undefined)
      wrong.push(say({ rule: 'parameter', at: name, message: 'the specification has no such parameter' }));
    else if (!validatorOf(parameter.schema)(readValue(value, parameter))) {
      wrong.push(say({ rule: 'parameter', at: name, message: 'the specification does not allow this value' }));
    }
  }
  for (const { name, required } of parameters) {
    if (required && !query.has(name))
      wrong.push(say({ rule: 'parameter', at: name, message: 'the specification demands it' }));
  }
  return status < 400 ? wrong : [];
}

function checkAnswer(
  exchange: Exchange,
  operation: Operation,
  { say, validatorOf, specification }: Tools & { readonly specification: Specification },
): Violation[] {
  const { status, body } = exchange;
  const wrong: Violation[] = [];
  const declared = [String(status), 'default'].find(name => operation.responses.has(name));
  if (declared === undefined) {
    wrong.push(say({ rule: 'status', at: '', message: `the specification does not declare ${status}` }));
    if (status < 400) return wrong;
  }
  // An undeclared refusal should at least look like a declared one.
  const schema = operation.responses.get(declared ?? '401') ?? null;
  if (schema === null)
    return body === '' ? wrong : [...wrong, say({ rule: 'body', at: '', message: 'there should be no body' })];
  if (exchange.contentType?.startsWith('application/json') !== true)
    return [...wrong, say({ rule: 'body', at: '', message: 'it is not JSON' })];
  const json = JSON.parse(body) as unknown;
  const validate = validatorOf(schema);
  validate(json);
  for (const { keyword, instancePath, message, params } of validate.errors ?? []) {
    if (keyword === 'if') continue; // only says that a branch failed, which has said so itself
    const missing = keyword === 'required' ? `/${String(params['missingProperty'])}` : '';
    wrong.push(
      say({
        rule: keyword,
        at: starred(instancePath + missing),
        message: message ?? '',
        trail: trailOf(json, instancePath),
      }),
    );
  }
  for (const path of unknownMembers(json, schema, specification)) {
    wrong.push(
      say({
        rule: 'unknown',
        at: starred(path),
        message: 'the schema knows no such member',
        trail: trailOf(json, path),
      }),
    );
  }
  return wrong;
}

function reporter({ path, query, status }: Exchange, operation: Operation | null): Say {
  return said => ({
    trail: [],
    ...said,
    operation: `GET ${operation?.path ?? path}`,
    status,
    query,
  });
}

/** What a query value stands for by its schema: a number, a list, or the text. */
function readValue(value: string, { schema }: Parameter): unknown {
  if (schema['type'] === 'integer' || schema['type'] === 'number') return value.trim() === '' ? value : Number(value);
  return schema['type'] === 'array' ? value.split(',') : value;
}

function trailOf(json: unknown, path: string): readonly unknown[] {
  const trail: unknown[] = [json];
  for (const part of path.split('/').slice(1)) {
    const place = trail.at(-1) as Record<string, unknown> | null | undefined;
    trail.push(place?.[part.replaceAll('~1', '/').replaceAll('~0', '~')]);
  }
  return trail;
}

function starred(path: string): string {
  return path.replace(/\/\d+(?=\/|$)/g, '/*');
}

function isInstant(value: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
}
