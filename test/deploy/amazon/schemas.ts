// Amazon's own description of what it takes, as the package lint has it.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';

const ajv = new Ajv({ discriminator: true });
const compiled = Object.fromEntries(
  ['account-linking', 'interaction-model', 'manifest'].map(name => {
    const schema = JSON.parse(readFileSync(resolve(`src/setup/lint/schemas/${name}.json`), 'utf8')) as object;
    return [name, ajv.compile(schema)];
  }),
);

/** Why this is not what Amazon describes under the name; null when it is. */
export function whyNot(name: 'account-linking' | 'interaction-model' | 'manifest', value: unknown): string | null {
  const validate = compiled[name];
  return validate?.(value) === true ? null : `${name}: ${ajv.errorsText(validate?.errors)}`;
}
