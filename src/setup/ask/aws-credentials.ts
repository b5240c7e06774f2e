// Whether there are AWS credentials where ask-cli looks for them. Their values are never read.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import type { AskProfile } from './profile';

const guide = 'docs/deploy.md, step 2, says how to make an access key.';

/** Says where the credentials are. Throws a SetupError when there are none. */
export function findAwsCredentials(outside: Outside, { name, awsProfile, fromEnvironment }: AskProfile): string {
  const { environment, homeFolder } = outside;
  if (fromEnvironment) {
    const missing = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].filter(key => readValue(environment, key) === null);
    if (missing.length === 0) return 'in the environment';
    throw new SetupError(`${missing.join(' and ')} are not set.`, `Set both. ${guide}`);
  }
  if (awsProfile === null) {
    const configure = `npm run ask -- configure${name === 'default' ? '' : ` --profile ${name}`}`;
    throw new SetupError(`The profile "${name}" of ask-cli is linked to no AWS account.`, `Link it: ${configure}`);
  }
  const files = [
    readValue(environment, 'AWS_SHARED_CREDENTIALS_FILE') ?? join(homeFolder, '.aws', 'credentials'),
    readValue(environment, 'AWS_CONFIG_FILE') ?? join(homeFolder, '.aws', 'config'),
  ];
  if (files.some(file => sectionsOf(file).includes(awsProfile))) return `the profile "${awsProfile}" in ~/.aws`;
  throw new SetupError(
    `The AWS profile "${awsProfile}", which ask-cli is linked to, is in neither ~/.aws/credentials nor ~/.aws/config.`,
    `Add it with: aws configure --profile ${awsProfile}, or link another: npm run ask -- configure. ${guide}`,
  );
}

function sectionsOf(file: string): readonly string[] {
  try {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^\s*\[\s*(?:profile\s+)?([^\]]+?)\s*\]/gm)].map(([, name = '']) => name);
  } catch {
    return [];
  }
}
