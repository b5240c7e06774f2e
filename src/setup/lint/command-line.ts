// The words after `npm run lint:skill --`.
import { parseArgs } from 'node:util';

export interface CommandLine {
  readonly folder: string;
  readonly publish: boolean;
  readonly json: boolean;
  readonly all: boolean;
  readonly help: boolean;
}

/** A command line that cannot be meant; the message says why. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export const usage = `npm run lint:skill -- [FOLDER] [--publish] [--all] [--json]
  FOLDER     the skill package; skill-package when left out
  --publish  also refuse what a submission to the store may not have, such as placeholders
  --all      show notes and accepted warnings too
  --json     print everything as JSON
Exit code 0: no error; 1: errors; 2: it could not be looked at.
`;

const defaultFolder = 'skill-package';

export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  const [folder = defaultFolder, ...others] = positionals;
  if (others.length > 0) throw new UsageError('One folder at a time.');
  const { publish = false, all = false, json = false, help = false } = values;
  return { folder, publish, json, all, help };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        publish: { type: 'boolean' },
        all: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
