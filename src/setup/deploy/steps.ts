// The steps of a deploy, in order: each can be printed and can be done.
import { adoptSkill } from '../ask/adopt-skill';
import { getAsk } from '../ask/get-ask';
import { runAsk } from '../ask/run-ask';
import { readSkillState, type SkillState, type Way } from '../ask/skill-state';
import { askSmapi } from '../ask/smapi';
import { asTyped } from '../outside/command';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import type { CommandLine } from './command-line';
import { mendOfFailure } from './explain-failure';
import { recoverSkill } from './recover-skill';
import { settleLink } from './settle-link';
import { makeWorkingCopy, workingCopy } from './working-copy';

export interface Step {
  readonly title: string;
  /** What it comes to, as it would be typed or in a few words. */
  readonly what: string;
  /** Throws a SetupError when the next step would make no sense. */
  readonly run: () => Promise<void>;
}

export interface DeployPlan {
  readonly profile: string;
  readonly way: Way;
  readonly region: string | null;
  readonly state: SkillState;
  readonly wanted: CommandLine;
}

export function deploySteps(outside: Outside, plan: DeployPlan): readonly Step[] {
  const { profile, way, wanted } = plan;
  const { projectFolder } = outside;
  const publish = wanted.stage === 'development' ? [] : ['--publish'];
  const askWords = ['deploy', ...(wanted.ignoreHash ? ['--ignore-hash'] : [])];
  return [
    {
      title: 'Check the skill package',
      what: asTyped(['npm', 'run', 'lint:skill', ...(publish.length > 0 ? ['--', ...publish] : [])]),
      run: () =>
        script(outside, ['scripts/run-typescript.mjs', 'src/setup/lint/main.ts', ...publish], {
          problem: 'The skill package is not ready.',
          mend: 'Mend what the lint says above, then deploy again.',
        }),
    },
    {
      title: 'Build lambda/index.js',
      what: 'npm run build',
      run: () =>
        script(outside, ['scripts/build.mjs'], {
          problem: 'The skill could not be built.',
          mend: 'npm run typecheck says where, mostly.',
        }),
    },
    {
      title: 'Copy what is deployed',
      what: `skill-package, infrastructure, lambda/index.js with its licences and ask-resources.json (${way}) to ${workingCopy}`,
      run: () => {
        if (wanted.skillId !== null) takeOver(outside, plan, wanted.skillId);
        makeWorkingCopy(projectFolder, { ...plan, state: readSkillState(projectFolder, profile) });
        return Promise.resolve();
      },
    },
    {
      title:
        plan.state.skillId === null && wanted.skillId === null ? 'Make the skill and its function' : 'Update the skill',
      what: `ask ${asTyped([...askWords, '--profile', profile])}, in ${workingCopy}`,
      run: () => askDeploy(outside, profile, askWords),
    },
    {
      title: `Account link of the ${wanted.stage} stage`,
      what: 'ask smapi update-account-linking-info and get-account-linking-info; npm run link-setup does it alone',
      run: () => settleLink(outside, profile, wanted.stage),
    },
  ];
}

function takeOver(outside: Outside, { profile, state }: DeployPlan, skillId: string): void {
  adoptSkill(outside.projectFolder, profile, skillId);
  if (Object.values(state.functions).some(found => Object.keys(found).length > 0)) return;
  outside.say('Where its function is was lost: it gets a new one. Delete the old one, or its stack, when that works.');
}

interface Trouble {
  readonly problem: string;
  readonly mend: string;
}

async function script(outside: Outside, args: readonly string[], { problem, mend }: Trouble): Promise<void> {
  const folder = outside.projectFolder;
  const { code } = await outside.run({ program: process.execPath, args, folder, terminal: 'shown' });
  if (code !== 0) throw new SetupError(problem, mend);
}

async function askDeploy(outside: Outside, profile: string, args: readonly string[]): Promise<void> {
  const ask = await getAsk(outside);
  const folder = `${outside.projectFolder}/${workingCopy}`;
  const { code, output, errors } = await runAsk(outside, ask, { args, profile, folder, terminal: 'shown' });
  if (code === 0) return;
  await recoverSkill(outside, profile, askSmapi(outside, ask, profile));
  throw new SetupError('ask deploy failed.', mendOfFailure(output + errors));
}
