import { readFileSync } from 'node:fs';
import { templatePath } from '../template/stack-template';
import { emptyCloud, type Cloud } from './cloud';
import { answerCloudFormation } from './cloudformation';
import { answerLambda } from './lambda-service';
import { answerS3 } from './s3';
import type { Asked } from './service';
import { zip } from './zip-for-tests';

const asked = (method: string, path: string, body: Buffer | string = ''): Asked => {
  const { pathname, searchParams } = new URL(path, 'http://amazon');
  return { method, path: pathname, query: searchParams, headers: {}, body: Buffer.from(body) };
};

/** A bucket with the code in it. */
function cloudWithCode(files: Readonly<Record<string, string>>): { readonly cloud: Cloud; readonly version: string } {
  const cloud = emptyCloud();
  answerS3(cloud, asked('PUT', '/a-bucket'));
  answerS3(cloud, asked('PUT', '/a-bucket?versioning', '<Status>Enabled</Status>'));
  const stored = answerS3(cloud, asked('PUT', '/a-bucket/code.zip', zip(files)));
  return { cloud, version: stored?.headers?.['x-amz-version-id'] ?? '' };
}

interface Wanted {
  readonly version: string;
  readonly capabilities?: readonly string[];
  readonly parameters?: Readonly<Record<string, string>>;
}

function createStack(cloud: Cloud, { version, capabilities = ['CAPABILITY_IAM'], parameters = {} }: Wanted) {
  const given = {
    SkillId: 'amzn1.ask.skill.1',
    LambdaRuntime: 'nodejs24.x',
    LambdaHandler: 'index.handler',
    CodeBucket: 'a-bucket',
    CodeKey: 'code.zip',
    CodeVersion: version,
    ...parameters,
  };
  const form = new URLSearchParams({ Action: 'CreateStack', StackName: 'a-stack' });
  form.set('TemplateBody', readFileSync(templatePath, 'utf8'));
  Object.entries(given).forEach(([key, value], index) => {
    form.set(`Parameters.member.${index + 1}.ParameterKey`, key);
    form.set(`Parameters.member.${index + 1}.ParameterValue`, value);
  });
  capabilities.forEach((name, index) => form.set(`Capabilities.member.${index + 1}`, name));
  return answerCloudFormation(cloud, asked('POST', '/', form.toString()));
}

describe('the AWS of the rehearsals makes a stack', () => {
  test('of the template of this repository, with a function that lets the skill in', () => {
    const { cloud, version } = cloudWithCode({ 'index.js': 'code' });
    expect(createStack(cloud, { version })?.status).toBe(200);
    const [made] = cloud.functions.values();
    expect([...(made?.letsIn ?? [])]).toEqual(['amzn1.ask.skill.1']);
    expect(made?.code.get('index.js')?.toString()).toBe('code');
  });

  test.each([
    ['without leave to make roles', { capabilities: [] }, 'CAPABILITY_IAM'],
    ['with a parameter that the template does not have', { parameters: { Colour: 'red' } }, '[Colour] do not exist'],
    ['with a value that is not allowed', { parameters: { LogLevel: 'loud' } }, 'LogLevel does not take'],
    ['of code that was not stored', { parameters: { CodeVersion: 'another' } }, 'no such version'],
    ['of code that lacks the handler', { parameters: { LambdaHandler: 'main.handler' } }, 'holds no main.js'],
  ])('not %s', (_what, wanted, reason) => {
    const { cloud, version } = cloudWithCode({ 'index.js': 'code' });
    const answer = createStack(cloud, { version, ...wanted });
    expect(answer).toMatchObject({ status: 400, body: expect.stringContaining(reason) as unknown });
    expect(cloud.stacks.size).toBe(0);
  });
});

describe('the AWS of the rehearsals changes a function', () => {
  const put = (cloud: Cloud, revision: string) =>
    answerLambda(
      cloud,
      asked('PUT', '/2015-03-31/functions/arn:f/configuration', JSON.stringify({ RevisionId: revision, Timeout: 9 })),
    );
  const cloudWithFunction = (): Cloud => {
    const cloud = emptyCloud();
    cloud.functions.set('arn:f', { arn: 'arn:f', code: new Map(), settings: {}, revision: 3, letsIn: new Set() });
    return cloud;
  };

  test('for whoever knows its last state', () => {
    const cloud = cloudWithFunction();
    expect(put(cloud, '3')?.status).toBe(200);
    expect(cloud.functions.get('arn:f')).toMatchObject({ revision: 4, settings: { Timeout: 9 } });
  });

  test('not for whoever knows an older one', () => {
    const cloud = cloudWithFunction();
    expect(put(cloud, '2')?.status).toBe(412);
    expect(cloud.functions.get('arn:f')).toMatchObject({ revision: 3, settings: {} });
  });
});
