// The last step of a deploy: an account link that is in step is left alone, any other is set where the client is known.
import { getAsk } from '../ask/get-ask';
import { readSkillState } from '../ask/skill-state';
import { askSmapi } from '../ask/smapi';
import type { Stage } from '../ask/stage';
import { readLink, type LinkTarget } from '../link/apply-link';
import { fieldsOutOfStep } from '../link/compare-link';
import { linkAccount } from '../link/link-account';
import { readLinkingFields } from '../link/linking-request';
import { clientFromEnvironment } from '../link/spotify-client';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';

/** Throws a SetupError when nobody could link now: the skill is deployed then, but of little use. */
export async function settleLink(outside: Outside, profile: string, stage: Stage): Promise<void> {
  const { skillId } = readSkillState(outside.projectFolder, profile);
  if (skillId === null) {
    throw new SetupError(
      'ask-cli did not say which skill it made.',
      'npm run deploy once more; it changes nothing twice.',
    );
  }
  const target = { smapi: askSmapi(outside, await getAsk(outside), profile), skillId, stage };
  if (clientFromEnvironment(outside) !== null) {
    await linkAccount(outside, target);
    return;
  }
  const state = await stateOfLink(outside, target);
  if (state === null) {
    outside.say('✓ The account link is in step with skill-package/account-linking.json.');
  } else if (outside.prompt === null) {
    throw new SetupError(`The skill is deployed, but ${state}, so nobody can link.`, 'npm run link-setup');
  } else {
    outside.say(`${state[0]?.toUpperCase() ?? ''}${state.slice(1)}.`);
    await linkAccount(outside, target);
  }
}

/** What is wrong with the link; null when it is in step. */
async function stateOfLink(outside: Outside, target: LinkTarget): Promise<string | null> {
  const held = await readLink(target);
  if (held === null) return 'it has no account link yet';
  const differing = fieldsOutOfStep(readLinkingFields(outside.projectFolder), held);
  return differing.length === 0 ? null : `its account link is out of step (${differing.join(', ')})`;
}
