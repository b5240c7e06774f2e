// Which profile of ask-cli is meant and what it holds. Its file is ~/.ask/cli_config; a build server has the environment instead.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';

export interface AskProfile {
  readonly name: string;
  readonly vendorId: string | null;
  /** The section of AWS's own files; null when the keys come from the environment, or there are none. */
  readonly awsProfile: string | null;
  readonly fromEnvironment: boolean;
}

/** ask-cli's own name for what the environment says. */
export const environmentProfile = '__ENVIRONMENT_ASK_PROFILE__';

/** The profile that ask-cli would take, in its own order: the one asked for, the environment's, ASK_DEFAULT_PROFILE, default. */
export function profileName(outside: Outside, wanted: string | null): string {
  const { environment } = outside;
  const complete = environmentVariables.every(names => names.some(name => readValue(environment, name) !== null));
  return wanted ?? (complete ? environmentProfile : (readValue(environment, 'ASK_DEFAULT_PROFILE') ?? 'default'));
}

const environmentVariables = [
  ['AWS_ACCESS_KEY_ID'],
  ['AWS_SECRET_ACCESS_KEY'],
  ['ASK_REFRESH_TOKEN', 'ASK_ACCESS_TOKEN'],
  ['ASK_VENDOR_ID'],
];

/** Throws a SetupError when ask-cli has not been told who we are. */
export function readProfile(outside: Outside, wanted: string | null): AskProfile {
  const name = profileName(outside, wanted);
  const vendorId = readValue(outside.environment, 'ASK_VENDOR_ID');
  if (name === environmentProfile) return { name, vendorId, awsProfile: null, fromEnvironment: true };
  const profiles = profilesIn(join(outside.homeFolder, '.ask', 'cli_config'));
  const profile = profiles?.[name] ?? null;
  if (profile === null) {
    const problem = profiles === null ? 'ask-cli knows no account yet.' : `ask-cli has no profile "${name}".`;
    throw new SetupError(
      problem,
      `Sign in at Amazon once: npm run ask -- configure${name === 'default' ? '' : ` --profile ${name}`}`,
    );
  }
  return {
    name,
    vendorId: vendorId ?? text(profile.vendor_id),
    awsProfile: text(profile.aws_profile),
    fromEnvironment: false,
  };
}

interface ProfileInFile {
  readonly vendor_id?: unknown;
  readonly aws_profile?: unknown;
}

function profilesIn(path: string): Readonly<Record<string, ProfileInFile | null | undefined>> | null {
  try {
    const { profiles } = JSON.parse(readFileSync(path, 'utf8')) as {
      readonly profiles?: Record<string, ProfileInFile | null>;
    };
    return profiles ?? {};
  } catch {
    return null;
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
