// Installs ask-cli into tools/ask, where the tools of `npm run deploy` look for it first.
import { join, resolve } from 'node:path';
import { missing, npm, ready, runs, troubleOf, type Prepared, type Wishes } from './prepared';

const folder = resolve('tools/ask');
const program = join(folder, 'node_modules/ask-cli/dist/bin/ask.js');

const starts = (): boolean => runs(process.execPath, [program, '--version']);

export function prepareAsk({ say }: Wishes): Prepared {
  if (starts()) return ready;
  say('Installing ask-cli into tools/ask, once: about a minute and 200 MB …');
  const trouble = troubleOf({ ...npm(['ci', '--loglevel=error']), folder });
  if (trouble !== null) return missing(`ask-cli could not be installed: ${trouble}`, 'npm run ask:install');
  return starts() ? ready : missing('ask-cli was installed and does not start', 'npm run ask:install');
}
