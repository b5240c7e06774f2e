// The file .env of the project, where there is one. What the environment says itself wins.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import type { Environment } from './outside';
import { SetupError } from './setup-error';

/** Throws a SetupError when the file is there and cannot be read. */
export function withEnvFile(environment: Environment, folder: string): Environment {
  try {
    return { ...parseEnv(readFileSync(join(folder, '.env'), 'utf8')), ...environment };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return environment;
    throw new SetupError('The file .env is there and cannot be read.', 'Make it a readable text file or remove it.');
  }
}

/** A value of the environment without space around it; null when it is missing or empty. */
export function readValue(environment: Environment, name: string): string | null {
  const value = environment[name]?.trim();
  return value === undefined || value === '' ? null : value;
}
