// Finds cfn-lint, which knows what CloudFormation takes: on this machine, or in an environment of Python's own in .build/.
import { join, resolve } from 'node:path';
import { missing, ready, runs, troubleOf, type Prepared, type Wishes } from './prepared';

const VERSION = '1.51.0';
const own = resolve('.build/cfn-lint');

/** The first that starts; null when there is none. CFN_LINT names another. */
export function findTemplateLinter(): string | null {
  const named = process.env['CFN_LINT'];
  const candidates = named === undefined ? [join(own, 'bin/cfn-lint'), 'cfn-lint'] : [named];
  return candidates.find(program => runs(program)) ?? null;
}

export function prepareTemplateLinter({ install, say }: Wishes): Prepared {
  if (findTemplateLinter() !== null) return ready;
  const mend = `pip install cfn-lint==${VERSION} (or --install)`;
  if (!install) return missing('there is no cfn-lint', mend);
  say('Installing cfn-lint into .build/, once …');
  const pip = join(own, 'bin/pip');
  const folder = resolve('.');
  const trouble =
    troubleOf({ program: 'python3', args: ['-m', 'venv', own], folder }) ??
    troubleOf({ program: pip, args: ['install', '--quiet', `cfn-lint==${VERSION}`], folder });
  return trouble === null ? ready : missing(`cfn-lint could not be installed: ${trouble}`, mend);
}
