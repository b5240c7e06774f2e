// What ask-cli remembers of this project in .ask/ask-states.json: the skill's id, and where its function is. Only read here.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../outside/setup-error';

/** The deployers of ask-cli that the project has a definition for. */
export const deployers = { cfn: '@ask-cli/cfn-deployer', lambda: '@ask-cli/lambda-deployer' } as const;
export type Way = keyof typeof deployers;
export const ways = Object.keys(deployers) as readonly Way[];

export interface SkillState {
  /** Null before the first deploy. */
  readonly skillId: string | null;
  /** The last upload of the package; null when there was none. It may have made a skill and then failed. */
  readonly lastImportId: string | null;
  /** The function of each Alexa region ("default", "EU"), by the way it was deployed. */
  readonly functions: Readonly<Record<Way, Readonly<Record<string, string>>>>;
}

interface RegionState {
  readonly lambda?: { readonly arn?: string };
  readonly outputs?: readonly { readonly OutputKey?: string; readonly OutputValue?: string }[];
}

interface StatesFile {
  readonly profiles?: Record<
    string,
    | {
        readonly skillId?: string;
        readonly skillMetadata?: { readonly lastImportId?: string };
        readonly skillInfrastructure?: Record<
          string,
          { readonly deployState?: Record<string, RegionState | undefined> } | undefined
        >;
      }
    | undefined
  >;
}

/** Throws a SetupError when the file is there and cannot be understood: going on would make a second skill. */
export function readSkillState(projectFolder: string, profile: string): SkillState {
  const state = readStates(projectFolder).profiles?.[profile];
  const functionsOf = (way: Way) => {
    const regions = Object.entries(state?.skillInfrastructure?.[deployers[way]]?.deployState ?? {});
    return Object.fromEntries(regions.flatMap(([region, deployed]) => withRegion(region, functionOf(deployed))));
  };
  return {
    skillId: state?.skillId ?? null,
    lastImportId: state?.skillMetadata?.lastImportId ?? null,
    functions: { cfn: functionsOf('cfn'), lambda: functionsOf('lambda') },
  };
}

function withRegion(region: string, arn: string | undefined): readonly (readonly [string, string])[] {
  return arn === undefined ? [] : [[region, arn]];
}

function functionOf(deployed: RegionState | undefined): string | undefined {
  return (
    deployed?.lambda?.arn ?? deployed?.outputs?.find(({ OutputKey }) => OutputKey === 'SkillEndpoint')?.OutputValue
  );
}

function readStates(projectFolder: string): StatesFile {
  try {
    const states = JSON.parse(
      readFileSync(join(projectFolder, '.ask', 'ask-states.json'), 'utf8'),
    ) as StatesFile | null;
    if (typeof states === 'object' && states !== null) return states;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
  }
  throw new SetupError(
    '.ask/ask-states.json cannot be read any more. It holds the id of your skill.',
    'Mend it, or remove it and give the id: npm run deploy -- --skill-id amzn1.ask.skill.…',
  );
}
