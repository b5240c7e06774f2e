// `npm run doctor`: looks at everything between this folder and an Echo, and changes nothing.
import { stages, type Stage } from '../ask/stage';
import type { Outside } from '../outside/outside';
import { readOptions } from '../outside/read-options';
import { checkAccountLink } from './checks/account-link';
import { checkAskCli } from './checks/ask-cli';
import { checkAws } from './checks/aws';
import { checkFunction } from './checks/function';
import { checkNode } from './checks/node';
import { checkPackageBuild } from './checks/package-build';
import { checkRedirectUris } from './checks/redirect-uris';
import { checkSignIn } from './checks/sign-in';
import { checkSkillId } from './checks/skill-id';
import { checkClient } from './checks/spotify-client';
import type { Finding } from './finding';
import { examine, type Patient } from './patient';
import { isHealthy, jsonReport, textReport } from './report';

export const usage = `npm run doctor -- [options]
  --json           the findings as JSON
  --profile NAME   the profile of ask-cli; default, or what the environment says
  --stage STAGE    development (as long as nothing else is said), certified or live
  --skill-id ID    the skill, when it was not deployed from here
Exit code 0: nothing is wrong; 1: something is; 2: wrong usage.
`;

const options = {
  json: { type: 'boolean' },
  profile: { type: 'string' },
  stage: { type: 'string', oneOf: stages },
  'skill-id': { type: 'string' },
  help: { type: 'boolean' },
} as const;

/** In the order in which one rests on the other. */
const checks: readonly (readonly [string, (patient: Patient) => Finding | Promise<Finding>])[] = [
  ['Node', ({ outside }) => checkNode(outside.projectFolder, process.versions.node)],
  ['ask-cli', checkAskCli],
  ['Amazon sign-in', checkSignIn],
  ['AWS credentials', checkAws],
  ['Skill id', checkSkillId],
  ['Skill package', checkPackageBuild],
  ['Account link', checkAccountLink],
  ['Spotify app', checkClient],
  ['Redirect URIs', checkRedirectUris],
  ['Function', checkFunction],
];

/** Returns the exit code. */
export async function doctor(words: readonly string[], outside: Outside): Promise<number> {
  const { json = false, help = false, ...wanted } = readOptions(words, options, usage);
  if (help) {
    outside.say(usage.trimEnd());
    return 0;
  }
  const patient = await examine(outside, {
    profile: wanted.profile ?? null,
    stage: (wanted.stage ?? 'development') as Stage,
    skillId: wanted['skill-id'] ?? null,
  });
  const examination: [string, Finding][] = [];
  for (const [name, check] of checks) {
    const finding = await check(patient);
    examination.push([name, finding]);
    if (!json) for (const line of textReport([[name, finding]])) outside.say(line);
  }
  if (json) outside.say(jsonReport(examination));
  return isHealthy(examination) ? 0 : 1;
}
