// The files have the shape of Amazon's own description: known fields only, of the right kind, within their lengths.
import Ajv, { type ErrorObject, type ValidateFunction } from 'ajv';
import { error, placeOf, type Found } from '../finding';
import { valueAt, type Keys } from '../json';
import type { Rule } from '../rule';
import accountLinkingSchema from '../schemas/account-linking.json';
import interactionModelSchema from '../schemas/interaction-model.json';
import manifestSchema from '../schemas/manifest.json';
import type { JsonFile } from '../skill-package';

const ajv = new Ajv({ allErrors: true, discriminator: true });
const compiled = new Map<object, ValidateFunction>();

export const schema: Rule = {
  name: 'schema',
  check: ({ manifest, accountLinking, models }) => [
    ...(manifest === null ? [] : violations(manifest, manifestSchema)),
    ...(accountLinking === null ? [] : violations(accountLinking, accountLinkingSchema)),
    ...models.flatMap(model => violations(model, interactionModelSchema)),
  ],
};

function violations({ file, json }: JsonFile, wanted: object): readonly Found[] {
  const validate = compiled.get(wanted) ?? ajv.compile(wanted);
  compiled.set(wanted, validate);
  if (validate(json)) return [];
  return (validate.errors ?? []).map(violation => toFound(file, json, violation));
}

function toFound(file: string, json: unknown, violation: ErrorObject): Found {
  const keys = keysOf(violation.instancePath, json);
  const { problem, mend, key } = sentence(violation);
  return error(placeOf(file, key === undefined ? keys : [...keys, key]), problem, mend);
}

interface Sentence {
  readonly problem: string;
  readonly mend: string;
  /** The field meant, where it is not the place itself. */
  readonly key?: string;
}

function sentence({ keyword, params, message }: ErrorObject): Sentence {
  const given = params as Readonly<Record<string, unknown>>;
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(given['additionalProperty']);
      return { problem: `Amazon knows no field "${key}" here.`, mend: 'Remove it, or correct its name.', key };
    }
    case 'required': {
      const key = String(given['missingProperty']);
      return { problem: `"${key}" is missing.`, mend: 'Add it.', key };
    }
    case 'enum':
      return {
        problem: 'Amazon does not know this value.',
        mend: `Use one of: ${(given['allowedValues'] as readonly unknown[]).map(String).join(', ')}.`,
      };
    case 'discriminator':
      return { problem: 'Amazon knows nothing of this kind.', mend: `Correct its ${String(given['tag'])}.` };
    default:
      return {
        problem: `This ${message?.replace('NOT', 'not') ?? `breaks the rule ${keyword}`}.`,
        mend: 'Change it accordingly.',
      };
  }
}

/** `/manifest/keywords/2` as keys; a number only where there is a list. */
function keysOf(instancePath: string, json: unknown): Keys {
  const names = instancePath
    .split('/')
    .slice(1)
    .map(name => name.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.reduce<Keys>((keys, name) => [...keys, Array.isArray(valueAt(json, keys)) ? Number(name) : name], []);
}
