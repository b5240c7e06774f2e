// Whether it is known which skill at Amazon is ours.
import { SetupError } from '../../outside/setup-error';
import { ok, unchecked, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';

export function checkSkillId({ skillId, profile }: Patient): Finding {
  if (skillId instanceof SetupError) return wrong(skillId.message, skillId.mend);
  if (skillId !== null) return ok(skillId);
  if (profile instanceof SetupError) return unchecked('ask-cli is not signed in');
  return wrong(
    'not deployed from here yet',
    'npm run deploy; for a skill that exists: npm run deploy -- --skill-id ID',
  );
}
