// The folder ask-cli deploys from. It writes into skill.json and ask-resources.json, so it gets a copy; only its memory, the
// folder .ask, is the project's own, or the next deploy would make a second skill.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { SkillState, Way } from '../ask/skill-state';
import { SetupError } from '../outside/setup-error';
import { deployedManifest } from './deployed-manifest';
import { readDefinition, resourcesFor } from './resources';

/** Under the project's folder. ask-cli calls the bucket for the code after its last part. */
export const workingCopy = '.build/deploy/record-keeper';

/** Copied as they are. */
const parts = ['infrastructure', 'lambda/index.js', 'lambda/THIRD-PARTY-LICENSES.txt'] as const;

export interface CopyPlan {
  readonly profile: string;
  readonly way: Way;
  /** At AWS; null: as ask-resources.json says. */
  readonly region: string | null;
  readonly state: SkillState;
}

/** Makes the copy anew and returns its path. The bundle has to be built. Throws a SetupError when a part is missing. */
export function makeWorkingCopy(projectFolder: string, { profile, way, region, state }: CopyPlan): string {
  const missing = ['skill-package', ...parts].find(part => !existsSync(join(projectFolder, part)));
  if (missing !== undefined) throw new SetupError(`${missing} is missing.`, mendOf(missing));
  const copy = join(projectFolder, workingCopy);
  rmSync(copy, { recursive: true, force: true }); // the link to .ask goes, what it leads to stays
  const definition = readDefinition(projectFolder, way);
  copyPackage(join(projectFolder, 'skill-package'), join(copy, 'skill-package'));
  for (const part of parts) {
    cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  }
  writeJson(join(copy, 'ask-resources.json'), resourcesFor(definition, { profile, region, skillId: state.skillId }));
  writeJson(
    join(copy, 'skill-package/skill.json'),
    deployedManifest(readJson(join(projectFolder, 'skill-package/skill.json')), {
      functions: functionsInUse(state, way),
      subscriptions: definition.skillInfrastructure.userConfig.skillEvents?.subscriptions ?? [],
    }),
  );
  mkdirSync(join(projectFolder, '.ask'), { recursive: true });
  symlinkSync(join(projectFolder, '.ask'), join(copy, '.ask'), 'junction'); // Windows lets everybody make junctions
  return copy;
}

function mendOf(missing: string): string {
  return missing.startsWith('lambda/') ? 'Build it: npm run build' : `Restore it: git checkout ${missing}`;
}

/** When the way changes, the old function answers until the new one is there. */
function functionsInUse({ functions }: SkillState, way: Way): Readonly<Record<string, string>> {
  const others = Object.values(functions).find(found => Object.keys(found).length > 0);
  return Object.keys(functions[way]).length > 0 ? functions[way] : (others ?? {});
}

/** Account linking is no part of what Amazon calls a skill package: it is sent on its own. */
function copyPackage(from: string, to: string): void {
  cpSync(from, to, { recursive: true, filter: path => basename(path) !== 'account-linking.json' });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

/** As ask-cli itself writes it: no line end behind it. */
function writeJson(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value, null, 2));
}
