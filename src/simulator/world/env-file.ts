// The file .env of the folder, where there is one. What the environment says itself wins.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { ConfigError } from '../../config';
import { readSystemError } from './system-error';

type Environment = Readonly<Record<string, string | undefined>>;

/** The environment with the file's values beneath it. Throws a ConfigError when the file is there and cannot be read. */
export function withEnvFile(environment: Environment, folder: string): Environment {
  let text: string;
  try {
    text = readFileSync(join(folder, '.env'), 'utf8');
  } catch (error) {
    if (readSystemError(error).code === 'ENOENT') return environment;
    throw new ConfigError('The file .env is there and cannot be read: make it a readable text file or remove it.');
  }
  return { ...parseEnv(text), ...environment };
}
