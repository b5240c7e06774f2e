// Where at AWS the function is, or is to be. ask-cli cannot move it: with another region it would make half of everything anew.
import type { SkillState, Way } from '../ask/skill-state';
import { SetupError } from '../outside/setup-error';

/** The region of this deploy; null leaves it to ask-resources.json. Throws a SetupError when the function is elsewhere. */
export function regionFor(wanted: string | null, { functions }: SkillState, way: Way): string | null {
  const deployed = regionOf(functions[way]);
  if (deployed !== null && wanted !== null && wanted !== deployed) {
    throw new SetupError(
      `The function is in ${deployed} already, and ask-cli cannot move it to ${wanted}.`,
      'Leave --region out; or remove .ask/ask-states.json, deploy with --skill-id and --region, and delete the old stack.',
    );
  }
  const theOther = Object.values(functions).map(regionOf);
  return wanted ?? deployed ?? theOther.find(region => region !== null) ?? null;
}

function regionOf({ default: arn }: Readonly<Record<string, string>>): string | null {
  return arn?.split(':')[3] ?? null; // arn:aws:lambda:REGION:…
}
