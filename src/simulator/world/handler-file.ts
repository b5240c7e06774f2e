// From the name of an intent or request to the file that answers it, by the rule of names of the house: a pointer for a
// newcomer, given only where the file is really there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'src/skill/handlers';

/** `AMAZON.NextIntent` -> `src/skill/handlers/next.ts`; null when there is no such file under `root`. */
export function handlerFile(name: string, root: string): string | null {
  if (!/^[\w.]+$/.test(name)) return null;
  const words = name
    .replace(/^.*\./, '')
    .replace(/(Intent|Request)$/, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-')
    .toLowerCase();
  const path = `${folder}/${words}.ts`;
  return existsSync(join(root, path)) ? path : null;
}
