// ask-resources.json: the two ways of deploying, and the file ask-cli gets for one run, with one way under the wanted profile.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deployers, type Way } from '../ask/skill-state';
import { SetupError } from '../outside/setup-error';

export interface Definition {
  readonly skillInfrastructure: {
    readonly type: string;
    readonly userConfig: {
      readonly awsRegion?: string;
      readonly skillEvents?: { readonly subscriptions?: readonly string[] };
      readonly lambda?: { readonly environmentVariables?: Readonly<Record<string, string>> };
    };
  };
}

interface Resources {
  readonly profiles: Readonly<Record<string, Definition | null>>;
}

/** The definition of the way. Throws a SetupError when ask-resources.json has none. */
export function readDefinition(projectFolder: string, way: Way): Definition {
  const found = readDefinitions(projectFolder).find(({ skillInfrastructure: { type } }) => type === deployers[way]);
  if (found === undefined) throw new SetupError(`ask-resources.json has no profile with ${deployers[way]}.`, mend);
  return found;
}

/** The whole file for one run of `ask deploy`. */
export function resourcesFor(definition: Definition, { profile, region, skillId }: Run): object {
  const settled = withSkillId(withRegion(definition, region), skillId);
  return { askcliResourcesVersion: '2020-03-31', profiles: { [profile]: settled } };
}

interface Run {
  readonly profile: string;
  /** Null: as the definition says. */
  readonly region: string | null;
  readonly skillId: string | null;
}

function withRegion(definition: Definition, region: string | null): Definition {
  if (region === null) return definition;
  const { skillInfrastructure } = definition;
  const userConfig = { ...skillInfrastructure.userConfig, awsRegion: region };
  return { ...definition, skillInfrastructure: { ...skillInfrastructure, userConfig } };
}

/** The stack gets the id from ask-cli; a function without a stack has to be told, which works from the second deploy on. */
function withSkillId(definition: Definition, skillId: string | null): Definition {
  const { skillInfrastructure } = definition;
  const { userConfig, type } = skillInfrastructure;
  if (skillId === null || type !== deployers.lambda) return definition;
  const environmentVariables = { ...userConfig.lambda?.environmentVariables, ALEXA_SKILL_ID: skillId };
  const lambda = { ...userConfig.lambda, environmentVariables };
  return { ...definition, skillInfrastructure: { ...skillInfrastructure, userConfig: { ...userConfig, lambda } } };
}

const mend = 'Restore the file: git checkout ask-resources.json';

function readDefinitions(projectFolder: string): readonly Definition[] {
  try {
    const { profiles } = JSON.parse(readFileSync(join(projectFolder, 'ask-resources.json'), 'utf8')) as Resources;
    return Object.values(profiles).filter(definition => definition !== null);
  } catch {
    throw new SetupError('ask-resources.json cannot be read.', mend);
  }
}
