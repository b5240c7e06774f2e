// CloudFormation as far as ask-cli's stack deployer uses it: it takes a template with parameters, as strictly as AWS, and
// makes of it the one function. Source: docs.aws.amazon.com/AWSCloudFormation/latest/APIReference
import { parameterProblems, readTemplate, type Parameter } from '../template/stack-template';
import { ACCOUNT, addFunction, whyNoFunction, type Cloud, type Stack } from './cloud';
import type { Package } from './developer-account';
import type { Answer, Asked } from './service';
import { unzip } from './unzip';

const namespace = 'xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/"';

const refused = (message: string): Answer => ({
  status: 400,
  body: `<ErrorResponse ${namespace}><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error></ErrorResponse>`,
});

const done = (action: string, result: string): Answer => ({
  status: 200,
  body: `<${action}Response ${namespace}><${action}Result>${result}</${action}Result></${action}Response>`,
});

export function answerCloudFormation(cloud: Cloud, { method, body }: Asked): Answer | null {
  if (method !== 'POST') return null;
  const form = new URLSearchParams(body.toString('utf8'));
  const name = form.get('StackName') ?? '';
  const stack = [...cloud.stacks.values()].find(({ id, name: known }) => [id, known].includes(name));
  switch (form.get('Action')) {
    case 'DescribeStacks':
      return stack === undefined ? refused(`Stack with id ${name} does not exist`) : describe(stack);
    case 'CreateStack':
      return stack === undefined ? create(cloud, name, form) : refused(`Stack [${name}] already exists`);
    case 'UpdateStack':
      return stack === undefined ? refused(`Stack [${name}] does not exist`) : update(cloud, stack, form);
    default:
      return null;
  }
}

function describe(stack: Stack): Answer {
  stack.looks += 1;
  const { id, name, status, looks, functionArn } = stack;
  const output = `<member><OutputKey>SkillEndpoint</OutputKey><OutputValue>${functionArn}</OutputValue></member>`;
  const rest =
    looks > 1
      ? `<StackStatus>${status}_COMPLETE</StackStatus><Outputs>${output}</Outputs>`
      : `<StackStatus>${status}_IN_PROGRESS</StackStatus>`;
  return done(
    'DescribeStacks',
    `<Stacks><member><StackId>${id}</StackId><StackName>${name}</StackName><CreationTime>2026-01-01T00:00:00Z</CreationTime>${rest}</member></Stacks>`,
  );
}

interface Wanted {
  readonly template: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly code: Package;
}

/** What the request comes to, or the reason why it is refused. */
function readWanted(cloud: Cloud, form: URLSearchParams): Wanted | string {
  const template = form.get('TemplateBody') ?? '';
  if (template.length > 51_200) return 'The template is longer than 51,200 bytes';
  const given = parametersIn(form);
  const [problem] = parameterProblems(readTemplate(template), given);
  if (problem !== undefined) return problem;
  if (!listIn(form, 'Capabilities').includes('CAPABILITY_IAM')) return 'Requires capabilities : [CAPABILITY_IAM]';
  const parameters = Object.fromEntries(
    given.map(({ ParameterKey, ParameterValue }) => [ParameterKey, ParameterValue]),
  );
  const { CodeBucket = '', CodeKey = '', CodeVersion = '', LambdaHandler } = parameters;
  const object = cloud.buckets.get(CodeBucket)?.objects.get(`${CodeKey}?${CodeVersion}`);
  if (object === undefined) return 'There is no such version of the code';
  const code = unzip(object);
  return whyNoFunction(code, LambdaHandler) ?? { template, parameters, code };
}

function create(cloud: Cloud, name: string, form: URLSearchParams): Answer {
  if (!/^[a-zA-Z][-a-zA-Z0-9]{0,127}$/.test(name)) return refused(`${name} is no name for a stack`);
  const wanted = readWanted(cloud, form);
  if (typeof wanted === 'string') return refused(wanted);
  const { template, parameters, code } = wanted;
  const made = addFunction(cloud, `${name}-SkillFunction`, { code, settings: parameters });
  made.letsIn.add(parameters['SkillId'] ?? '');
  const id = `arn:aws:cloudformation:us-east-1:${ACCOUNT}:stack/${name}/1`;
  cloud.stacks.set(id, {
    id,
    name,
    template,
    parameters,
    functionArn: made.arn,
    status: 'CREATE',
    looks: 0,
    changes: 0,
  });
  return done('CreateStack', `<StackId>${id}</StackId>`);
}

function update(cloud: Cloud, stack: Stack, form: URLSearchParams): Answer {
  const wanted = readWanted(cloud, form);
  if (typeof wanted === 'string') return refused(wanted);
  const { template, parameters, code } = wanted;
  if (template === stack.template && JSON.stringify(parameters) === JSON.stringify(stack.parameters)) {
    return refused('No updates are to be performed.');
  }
  const made = cloud.functions.get(stack.functionArn);
  if (made !== undefined) Object.assign(made, { code, settings: parameters, revision: made.revision + 1 });
  Object.assign(stack, { template, parameters, status: 'UPDATE', looks: 0, changes: stack.changes + 1 });
  return done('UpdateStack', `<StackId>${stack.id}</StackId>`);
}

function parametersIn(form: URLSearchParams): readonly Parameter[] {
  const keys = listIn(form, 'Parameters', '.ParameterKey');
  const values = listIn(form, 'Parameters', '.ParameterValue');
  return keys.map((ParameterKey, index) => ({ ParameterKey, ParameterValue: values[index] ?? '' }));
}

/** `Name.member.1`, `Name.member.2` … */
function listIn(form: URLSearchParams, name: string, rest = ''): readonly string[] {
  const found: string[] = [];
  for (let place = 1; ; place += 1) {
    const value = form.get(`${name}.member.${place}${rest}`);
    if (value === null) return found;
    found.push(value);
  }
}
