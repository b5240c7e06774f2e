// `npm run deploy`: check, build, deploy from a copy, link. Everything that can be known to be missing is said before the first step.
import { findAwsCredentials } from '../ask/aws-credentials';
import { findAsk } from '../ask/find-ask';
import { profileName, readProfile } from '../ask/profile';
import { readSkillState, ways, type SkillState, type Way } from '../ask/skill-state';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import { readCommandLine, usage } from './command-line';
import { regionFor } from './region';
import { deploySteps, type Step } from './steps';

/** Returns the exit code. Throws a SetupError that says what to mend. */
export async function deploy(words: readonly string[], outside: Outside): Promise<number> {
  const wanted = readCommandLine(words);
  if (wanted.help) {
    outside.say(usage.trimEnd());
    return 0;
  }
  const profile = profileName(outside, wanted.profile);
  const state = readSkillState(outside.projectFolder, profile);
  const way = wanted.way ?? lastWay(state) ?? 'cfn';
  const region = regionFor(wanted.region, state, way);
  const steps = deploySteps(outside, { profile, way, region, state, wanted });
  if (wanted.dryRun) return rehearse(outside, profile, steps);
  findAwsCredentials(outside, readProfile(outside, profile));
  for (const [index, { title, run }] of steps.entries()) {
    outside.say(`\n${index + 1}/${steps.length} ${title}`);
    await run();
  }
  outside.say(
    '\n✓ Deployed. Say "Alexa, open record keeper", or try it in the developer console; npm run doctor checks it all.',
  );
  return 0;
}

/** The way of the last deploy; null when there was none, or when both have been used. */
function lastWay({ functions }: SkillState): Way | null {
  const used = ways.filter(way => Object.keys(functions[way]).length > 0);
  return used.length === 1 ? (used[0] ?? null) : null;
}

async function rehearse(outside: Outside, profile: string, steps: readonly Step[]): Promise<number> {
  outside.say('A dry run: nothing is changed.');
  for (const [index, { title, what }] of steps.entries()) {
    outside.say(`${index + 1}/${steps.length} ${title}\n      ${what}`);
  }
  for (const problem of await missing(outside, profile)) outside.say(problem);
  return 0;
}

async function missing(outside: Outside, profile: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const found = await findAsk(outside);
  if (found.kind !== 'works') problems.push('! ask-cli would be installed into tools/ask first: npm run ask:install');
  try {
    findAwsCredentials(outside, readProfile(outside, profile));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    problems.push(`! ${error.message}\n  → ${error.mend}`);
  }
  return problems;
}
