// One run of ask-cli: without its look for a newer version, and without Spotify's secret in its environment.
import type { Ended } from '../outside/command';
import type { Environment, Outside } from '../outside/outside';
import { starting, type AskProgram } from './find-ask';
import { environmentProfile } from './profile';

export interface AskRun {
  readonly args: readonly string[];
  readonly folder: string;
  /** As whom; left out where the arguments say it themselves. */
  readonly profile?: string;
  readonly terminal?: 'shown' | 'handed-over';
}

export function runAsk(outside: Outside, ask: AskProgram, { args, profile, ...rest }: AskRun): Promise<Ended> {
  const words = profile === undefined ? args : [...args, '--profile', profile];
  return outside.run({ ...starting(ask, words), ...rest, environment: forAsk(outside.environment, profile) });
}

/** ask-cli takes the environment's sign-in even for a profile that is named, so that one must not be seen then. */
const signIn = ['ASK_ACCESS_TOKEN', 'ASK_REFRESH_TOKEN'];

function forAsk(environment: Environment, profile: string = environmentProfile): Environment {
  const hidden = (name: string) =>
    name.startsWith('SPOTIFY_') || (profile !== environmentProfile && signIn.includes(name));
  const rest = Object.entries(environment).filter(([name]) => !hidden(name));
  return { ...Object.fromEntries(rest), ASK_SKIP_NEW_VERSION_REMINDER: 'true' };
}
