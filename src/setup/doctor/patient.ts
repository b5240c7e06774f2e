// What the checks look at: found out once, each part with the reason when it is not there.
import { findAsk, type FoundAsk } from '../ask/find-ask';
import { readProfile, type AskProfile } from '../ask/profile';
import { readSkillState } from '../ask/skill-state';
import { askSmapi, type Smapi } from '../ask/smapi';
import type { Stage } from '../ask/stage';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';

export interface Wanted {
  readonly profile: string | null;
  readonly stage: Stage;
  readonly skillId: string | null;
}

export interface Patient {
  readonly outside: Outside;
  readonly stage: Stage;
  readonly found: FoundAsk;
  readonly profile: AskProfile | SetupError;
  readonly skillId: string | null | SetupError;
  /** Amazon can be asked about the skill; else the end of "not checked, because …". */
  readonly amazon: { readonly smapi: Smapi; readonly skillId: string } | string;
}

export async function examine(outside: Outside, wanted: Wanted): Promise<Patient> {
  const found = await findAsk(outside);
  const profile = attempt(() => readProfile(outside, wanted.profile));
  const known = profile instanceof SetupError ? null : profile;
  const skillId =
    wanted.skillId ??
    attempt(() => (known === null ? null : readSkillState(outside.projectFolder, known.name).skillId));
  const patient = { outside, stage: wanted.stage, found, profile, skillId };
  return { ...patient, amazon: amazonOf(patient) };
}

function amazonOf({ outside, found, profile, skillId }: Omit<Patient, 'amazon'>): Patient['amazon'] {
  if (found.kind !== 'works') return 'ask-cli does not work';
  if (profile instanceof SetupError) return 'ask-cli is not signed in';
  if (typeof skillId !== 'string') return 'the skill id is not known';
  return { smapi: askSmapi(outside, found.ask, profile.name), skillId };
}

function attempt<T>(read: () => T): T | SetupError {
  try {
    return read();
  } catch (error) {
    if (error instanceof SetupError) return error;
    throw error;
  }
}
