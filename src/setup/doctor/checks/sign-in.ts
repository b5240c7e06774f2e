// Whether ask-cli knows an Amazon developer account.
import { SetupError } from '../../outside/setup-error';
import { ok, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';

export function checkSignIn({ profile }: Patient): Finding {
  if (profile instanceof SetupError) return wrong(profile.message, profile.mend);
  return ok(profile.fromEnvironment ? 'from the environment' : `profile "${profile.name}"`);
}
