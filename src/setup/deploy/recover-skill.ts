// After a first deploy that failed half way: Amazon may have made the skill all the same, and ask-cli forgets its id then.
import { adoptSkill } from '../ask/adopt-skill';
import { readSkillState } from '../ask/skill-state';
import type { Smapi } from '../ask/smapi';
import type { Outside } from '../outside/outside';

/** Looks the id up and keeps it, so that the next deploy does not make a second skill. */
export async function recoverSkill(outside: Outside, profile: string, smapi: Smapi): Promise<void> {
  const { skillId, lastImportId } = readSkillState(outside.projectFolder, profile);
  if (skillId !== null || lastImportId === null) return;
  const answer = await smapi('get-import-status', ['--import-id', lastImportId]);
  if (answer.kind !== 'answered') return;
  const made = (answer.body as { readonly skill?: { readonly skillId?: unknown } } | null)?.skill?.skillId;
  if (typeof made !== 'string' || made === '') return;
  adoptSkill(outside.projectFolder, profile, made);
  outside.say('The skill was made before that, and its id is kept: the next deploy goes on with it.');
}
