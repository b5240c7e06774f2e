// infrastructure/cfn-deployer/skill-stack.yaml read as CloudFormation reads it: what it declares, and whether parameters fit.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse, type ScalarTag, type CollectionTag } from 'yaml';

export const templatePath = resolve('infrastructure/cfn-deployer/skill-stack.yaml');

interface Declared {
  readonly Type: string;
  readonly Default?: string | number;
  readonly AllowedValues?: readonly (string | number)[];
  readonly AllowedPattern?: string;
}

export interface Template {
  readonly Parameters: Readonly<Record<string, Declared>>;
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: unknown }>>;
  readonly Outputs: Readonly<Record<string, { readonly Value: unknown }>>;
}

export interface Parameter {
  readonly ParameterKey: string;
  readonly ParameterValue: string;
}

const functions = ['Ref', 'GetAtt', 'Sub', 'If', 'Equals', 'Not', 'And', 'Or', 'Condition', 'Join', 'Select', 'Split'];

/** CloudFormation's short forms as the long ones: `!GetAtt A.Arn` is `{ "Fn::GetAtt": "A.Arn" }`. */
const tags: (ScalarTag | CollectionTag)[] = functions.flatMap((name): (ScalarTag | CollectionTag)[] => {
  const key = name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
  return [
    { tag: `!${name}`, resolve: (text: string) => ({ [key]: text }) },
    {
      tag: `!${name}`,
      collection: 'seq',
      resolve: list => ({ [key]: 'toJSON' in list ? (list.toJSON() as unknown) : list }),
    },
  ];
});

export function readTemplate(text = readFileSync(templatePath, 'utf8')): Template {
  return parse(text, { customTags: tags }) as Template;
}

/** What CloudFormation would refuse, in its words. Source: the ValidationErrors of CreateStack and UpdateStack. */
export function parameterProblems({ Parameters }: Template, given: readonly Parameter[]): readonly string[] {
  const keys = given.map(({ ParameterKey }) => ParameterKey);
  const unknown = keys.filter(key => Parameters[key] === undefined);
  const missing = Object.keys(Parameters).filter(
    name => Parameters[name]?.Default === undefined && !keys.includes(name),
  );
  return [
    ...(unknown.length > 0 ? [`Parameters: [${unknown.join(', ')}] do not exist in the template`] : []),
    ...(missing.length > 0 ? [`Parameters: [${missing.join(', ')}] must have values`] : []),
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map(key => `Duplicate parameter ${key}`),
    ...given.flatMap(({ ParameterKey, ParameterValue }) => {
      const declared = Parameters[ParameterKey];
      return declared === undefined || fits(declared, ParameterValue)
        ? []
        : [`Parameter ${ParameterKey} does not take ${JSON.stringify(ParameterValue)}`];
    }),
  ];
}

function fits({ Type, AllowedValues, AllowedPattern }: Declared, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (Type === 'Number' && (value === '' || Number.isNaN(Number(value)))) return false;
  if (AllowedValues !== undefined && !AllowedValues.map(String).includes(value)) return false;
  return AllowedPattern === undefined || new RegExp(AllowedPattern).test(value);
}
