// The stack and what ask-cli hands to it fit together. ask-cli fills six parameters itself; the rest stand in ask-resources.json.
import resources from '../../../ask-resources.json';
import { parameterProblems, readTemplate, type Parameter } from './stack-template';

const template = readTemplate();
const { userConfig } = resources.profiles.default.skillInfrastructure;

const parameter = (ParameterKey: string, ParameterValue: string): Parameter => ({ ParameterKey, ParameterValue });

/** As its cfn-deployer makes them. */
const fromAskCli: readonly Parameter[] = [
  parameter('SkillId', 'amzn1.ask.skill.00000000-0000-0000-0000-000000000000'),
  parameter('LambdaRuntime', userConfig.runtime),
  parameter('LambdaHandler', userConfig.handler),
  parameter('CodeBucket', 'a-bucket'),
  parameter('CodeKey', 'endpoint/build.zip'),
  parameter('CodeVersion', 'a-version'),
];
const fromFile = Object.entries(userConfig.cfn.parameters).map(([key, value]) => parameter(key, value));

describe('the stack', () => {
  test('takes the parameters that ask-cli gives it, and needs no other', () => {
    expect(parameterProblems(template, [...fromAskCli, ...fromFile])).toEqual([]);
  });

  test('uses all that ask-cli gives it', () => {
    const used = JSON.stringify(template.Resources);
    for (const { ParameterKey } of [...fromAskCli, ...fromFile]) {
      const conditional = ['Memory', 'AlarmEmail'].includes(ParameterKey);
      if (!conditional) expect(used).toContain(`{"Ref":"${ParameterKey}"}`);
    }
  });

  test('does not name the two parameters for which ask-cli would hand over the secret of skill messages', () => {
    expect(Object.keys(template.Parameters)).not.toContain('SkillClientId');
    expect(Object.keys(template.Parameters)).not.toContain('SkillClientSecret');
  });

  test('says where the function is, under the name that ask-cli looks for', () => {
    expect(template.Outputs['SkillEndpoint']?.Value).toEqual({ 'Fn::GetAtt': 'SkillFunction.Arn' });
  });
});

describe('the check of parameters', () => {
  const given = [...fromAskCli, ...fromFile];
  test.each([
    ['one the template does not have', [...given, parameter('Colour', 'red')], '[Colour] do not exist'],
    ['one that is missing', given.filter(({ ParameterKey }) => ParameterKey !== 'SkillId'), '[SkillId] must have'],
    ['a value that is not allowed', [...given.slice(0, -1), parameter('LogLevel', 'loud')], 'LogLevel does not take'],
    ['a number that is none', [...fromAskCli, parameter('LogRetentionDays', 'a month')], 'LogRetentionDays does not'],
    ['a skill id of another form', [parameter('SkillId', 'mine'), ...given.slice(1)], 'SkillId does not take "mine"'],
    ['one given twice', [...given, parameter('Memory', 'table')], 'Duplicate parameter Memory'],
  ])('refuses %s', (_what, parameters, problem) => {
    expect(parameterProblems(template, parameters)).toContainEqual(expect.stringContaining(problem));
  });
});
