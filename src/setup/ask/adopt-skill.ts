// Tells ask-cli that a profile has a skill already, so that it is updated and no second one is made.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface States {
  readonly profiles?: Readonly<Record<string, object | undefined>>;
}

/** What else ask-cli remembers of the profile stays. */
export function adoptSkill(projectFolder: string, profile: string, skillId: string): void {
  const folder = join(projectFolder, '.ask');
  const path = join(folder, 'ask-states.json');
  const { profiles = {}, ...states } = read(path);
  const adopted = { ...profiles, [profile]: { ...profiles[profile], skillId } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path,
    `${JSON.stringify({ askcliStatesVersion: '2020-03-31', ...states, profiles: adopted }, null, 2)}\n`,
  );
}

function read(path: string): States {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as States;
  } catch {
    return {};
  }
}
