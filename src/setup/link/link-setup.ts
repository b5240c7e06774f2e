// `npm run link-setup`: from a Spotify app to a skill that people can link to it. Running it again does no harm.
import { getAsk } from '../ask/get-ask';
import { readProfile } from '../ask/profile';
import { readSkillState } from '../ask/skill-state';
import { askSmapi } from '../ask/smapi';
import { stages, type Stage } from '../ask/stage';
import type { Outside } from '../outside/outside';
import { readOptions } from '../outside/read-options';
import { SetupError } from '../outside/setup-error';
import { linkAccount } from './link-account';
import { sayRedirects } from './say-redirects';

export const usage = `npm run link-setup -- [options]
  --redirects      only print the redirect URIs to register at Spotify
  --profile NAME   the profile of ask-cli; default, or what the environment says
  --stage STAGE    development (as long as nothing else is said), certified or live
  --skill-id ID    the skill, when it was not deployed from here
The client id and secret come from SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET, or are asked for.
`;

const options = {
  redirects: { type: 'boolean' },
  profile: { type: 'string' },
  stage: { type: 'string', oneOf: stages },
  'skill-id': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** Returns the exit code. Throws a SetupError that says what to do first. */
export async function linkSetup(words: readonly string[], outside: Outside): Promise<number> {
  const { redirects = false, help = false, ...wanted } = readOptions(words, options, usage);
  if (help) {
    outside.say(usage.trimEnd());
    return 0;
  }
  sayRedirects(outside, wanted.profile ?? null);
  if (redirects) return 0;
  const profile = readProfile(outside, wanted.profile ?? null);
  const skillId = wanted['skill-id'] ?? readSkillState(outside.projectFolder, profile.name).skillId;
  if (skillId === null) throw new SetupError('There is no skill yet to link.', 'Deploy it first: npm run deploy');
  const smapi = askSmapi(outside, await getAsk(outside), profile.name);
  await linkAccount(outside, { smapi, skillId, stage: (wanted.stage ?? 'development') as Stage });
  return 0;
}
