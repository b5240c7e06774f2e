// The words after `npm run deploy --`.
import { ways, type Way } from '../ask/skill-state';
import { stages, type Stage } from '../ask/stage';
import { readOptions } from '../outside/read-options';
import { UsageError } from '../outside/setup-error';

export const usage = `npm run deploy -- [options]
  --dry-run        print each step and change nothing
  --way WAY        cfn: a CloudFormation stack with alarms and a dashboard; lambda: only the function.
                   As the last time, or cfn
  --region NAME    where at AWS, such as eu-west-1; as the last time, or as ask-resources.json says
  --profile NAME   the profile of ask-cli; default, or what the environment says
  --stage STAGE    whose account link is set: development (as long as nothing else is said), certified or live.
                   The package always goes to development; for the other two it must be fit for the store
  --skill-id ID    take over a skill that exists, where .ask/ask-states.json was lost
  --ignore-hash    upload also what has not changed
`;

export interface CommandLine {
  readonly dryRun: boolean;
  readonly way: Way | null;
  readonly region: string | null;
  readonly profile: string | null;
  readonly stage: Stage;
  readonly skillId: string | null;
  readonly ignoreHash: boolean;
  readonly help: boolean;
}

const options = {
  'dry-run': { type: 'boolean' },
  way: { type: 'string', oneOf: ways },
  region: { type: 'string' },
  profile: { type: 'string' },
  stage: { type: 'string', oneOf: stages },
  'skill-id': { type: 'string' },
  'ignore-hash': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

export function readCommandLine(words: readonly string[]): CommandLine {
  const values = readOptions(words, options, usage);
  return {
    dryRun: values['dry-run'] ?? false,
    way: (values.way ?? null) as Way | null,
    region: readRegion(values.region),
    profile: values.profile ?? null,
    stage: (values.stage ?? 'development') as Stage,
    skillId: values['skill-id'] ?? null,
    ignoreHash: values['ignore-hash'] ?? false,
    help: values.help ?? false,
  };
}

function readRegion(value: string | undefined): string | null {
  if (value === undefined || /^[a-z]{2}(-[a-z]+)+-\d$/.test(value)) return value ?? null;
  throw new UsageError(`--region must be one of AWS, such as us-east-1 or eu-west-1.\n${usage}`);
}
