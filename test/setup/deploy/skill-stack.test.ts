// The stack beside the code that runs in it: metrics, table and settings are named in both.
import { readFileSync } from 'node:fs';
import { readConfig } from '../../../src/config';
import { tableActions, tableKeys } from '../../../src/memory/table';
import { metricDimensions, metricsNamespace, metricUnits } from '../../../src/metrics';
import { readTemplate, templatePath } from '../../deploy/template/stack-template';

const { Resources } = readTemplate();
const propertiesOf = (name: string) => Resources[name]?.Properties as Readonly<Record<string, unknown>>;
const alarms = Object.values(Resources)
  .filter(({ Type }) => Type === 'AWS::CloudWatch::Alarm')
  .map(({ Properties }) => Properties as Readonly<Record<string, unknown>>);

interface Widget {
  readonly type: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly properties: { readonly metrics?: readonly (readonly unknown[])[]; readonly query?: string };
}

/** With a value for everything the stack fills in. */
function widgets(): readonly Widget[] {
  const { DashboardBody } = propertiesOf('SkillDashboard') as { DashboardBody: { 'Fn::Sub': string } };
  const body = DashboardBody['Fn::Sub'].replace(/\$\{([\w:.]+)\}/g, '<$1>');
  return (JSON.parse(body) as { readonly widgets: readonly Widget[] }).widgets;
}

const shown = widgets().flatMap(({ properties }) => properties.metrics ?? []);

describe('the dashboard', () => {
  test('shows every metric of the skill, of this function alone', () => {
    const names = shown.filter(([namespace]) => namespace === metricsNamespace).map(([, name]) => name);
    const byKind = shown.flatMap(([first]) =>
      typeof first === 'object' ? [(first as { readonly expression: string }).expression] : [],
    );
    expect(byKind).toHaveLength(1);
    expect(byKind[0]).toContain(`{${[metricsNamespace, ...metricDimensions.failures].join(',')}}`);
    expect(byKind[0]).toContain('MetricName="Failures" FunctionName="<SkillFunction>"');
    expect(new Set([...names, 'Failures'])).toEqual(new Set(Object.keys(metricUnits)));
    for (const [first, , ...dimensions] of shown) {
      if (typeof first === 'string') expect(dimensions.slice(0, 2)).toEqual(['FunctionName', '<SkillFunction>']);
    }
  });

  test('lays its widgets side by side, none over another and none over the edge', () => {
    const taken = widgets().flatMap(({ x, y, width }) => Array.from({ length: width }, (_, at) => `${x + at}/${y}`));
    expect(new Set(taken).size).toBe(taken.length);
    for (const { x, width } of widgets()) expect(x + width).toBeLessThanOrEqual(24);
  });

  test('reads from the log only what the skill writes there', () => {
    const query = widgets().find(({ type }) => type === 'log')?.properties.query ?? '';
    const [, display = ''] = /display (.*)$/.exec(query) ?? [];
    const report = readFileSync('src/skill/report-turn.ts', 'utf8');
    const fields = display.split(', ').filter(field => !field.startsWith('@') && field !== 'level');
    expect(fields.length).toBeGreaterThan(5);
    for (const field of fields) expect([field, new RegExp(`\\b${field}\\b`).test(report)]).toEqual([field, true]);
  });
});

describe('the alarms', () => {
  test('watch the errors, throttles and p99 duration of the function, and the faults of the skill', () => {
    const watched = alarms.map(({ Namespace, MetricName, Statistic, ExtendedStatistic }) =>
      [Namespace, MetricName, Statistic ?? ExtendedStatistic].join(' '),
    );
    expect(watched.sort()).toEqual([
      'AWS/Lambda Duration p99',
      'AWS/Lambda Errors Sum',
      'AWS/Lambda Throttles Sum',
      `${metricsNamespace} Faults Sum`,
    ]);
    for (const alarm of alarms) {
      expect(alarm).toMatchObject({
        Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'SkillFunction' } }],
        TreatMissingData: 'notBreaching',
      });
    }
  });

  test('go off between the time a turn takes at most and the time the function is given', () => {
    const slow = alarms.find(({ MetricName }) => MetricName === 'Duration') as { Threshold: number };
    const { Timeout } = propertiesOf('SkillFunction') as { Timeout: number };
    expect(slow.Threshold).toBeGreaterThan(readConfig({}).turnBudgetMs);
    expect(Timeout * 1000).toBeGreaterThan(slow.Threshold);
    expect(Timeout).toBeGreaterThanOrEqual(8);
    expect(Timeout).toBeLessThanOrEqual(10);
  });
});

describe('the table', () => {
  test('has the keys and the time to live that the memory writes', () => {
    expect(propertiesOf('MemoryTable')).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: tableKeys.partition, KeyType: 'HASH' },
        { AttributeName: tableKeys.sort, KeyType: 'RANGE' },
      ],
      TimeToLiveSpecification: { AttributeName: tableKeys.expires, Enabled: true },
    });
  });
});

describe('the function', () => {
  test('may write its own log and use its own table, and nothing else', () => {
    const { Policies } = propertiesOf('SkillRole') as { Policies: readonly unknown[] };
    const statements = JSON.stringify(Policies).match(/"Statement":\[.*?\]\}/g) ?? [];
    const allowed = statements.map(text => (JSON.parse(`{${text.slice(0, -1)}}`) as { Statement: object[] }).Statement);
    expect(allowed).toEqual([
      [
        {
          Effect: 'Allow',
          Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
          Resource: { 'Fn::GetAtt': 'SkillLogGroup.Arn' },
        },
      ],
      [{ Effect: 'Allow', Action: [...tableActions], Resource: { 'Fn::GetAtt': 'MemoryTable.Arn' } }],
    ]);
  });

  test('runs on arm64 with 512 MB and the newest Node that Lambda has', () => {
    expect(propertiesOf('SkillFunction')).toMatchObject({ Architectures: ['arm64'], MemorySize: 512 });
    const { Parameters } = readTemplate();
    expect(Parameters['LambdaRuntime']).toMatchObject({ Default: 'nodejs24.x' });
  });

  test('lets in this skill and nobody else', () => {
    expect(propertiesOf('SkillPermission')).toMatchObject({
      Action: 'lambda:InvokeFunction',
      Principal: 'alexa-appkit.amazon.com',
      EventSourceToken: { Ref: 'SkillId' },
    });
  });

  test('gets only settings that the skill knows', () => {
    const { Environment } = propertiesOf('SkillFunction') as { Environment: { Variables: object } };
    const config = readFileSync('src/config.ts', 'utf8');
    const names = Object.keys(Environment.Variables);
    expect(names).toEqual(['ALEXA_SKILL_ID', 'LOG_LEVEL', 'MEMORY_TABLE']);
    for (const name of names) expect(config).toContain(`'${name}'`);
  });
});

test('the stack fits into one request: ask-cli sends it as text, of which AWS takes 51,200 bytes', () => {
  expect(readFileSync(templatePath).length).toBeLessThan(51_200);
});
