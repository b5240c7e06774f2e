// The stack, held by cfn-lint against what CloudFormation knows of every resource, in each region a skill of Alexa may use.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findTemplateLinter } from '../tools/template-linter';
import { templatePath } from './stack-template';

const regions = ['us-east-1', 'eu-west-1', 'us-west-2'];
const folder = mkdtempSync(join(tmpdir(), 'record-keeper-template-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Finding {
  readonly Filename: string;
  readonly Message: string;
  readonly Rule: { readonly Id: string };
}

/** The stack with one thing changed, and the rule that has to find it: without these a linter that sees nothing would do. */
const mistakes = {
  'a property that is misspelt': { what: 'MemorySize:', into: 'MemorySise:', rule: 'E3002' },
  'a name that nothing has': { what: '!GetAtt SkillRole.Arn', into: '!GetAtt Role.Arn', rule: 'E1010' },
  'an architecture that does not exist': { what: '[arm64]', into: '[arm65]', rule: 'E3030' },
  'a parameter that nobody uses': { what: '  CodeKey:', into: '  Odd:\n    Type: String\n  CodeKey:', rule: 'W2001' },
} as const;
type Mistake = keyof typeof mistakes;
const names = Object.keys(mistakes) as Mistake[];
const pathOf = (name: Mistake): string => join(folder, `${names.indexOf(name)}.yaml`);

let findings: readonly Finding[];
const findingsIn = (path: string): readonly Finding[] => findings.filter(({ Filename }) => Filename === path);

beforeAll(() => {
  const text = readFileSync(templatePath, 'utf8');
  for (const name of names) {
    const { what, into } = mistakes[name];
    if (!text.includes(what)) throw new Error(`The stack has no ${what} any more.`);
    writeFileSync(pathOf(name), text.replace(what, into));
  }
  findings = lint([templatePath, ...names.map(pathOf)]);
});

/** Everything it has to say, advice too. */
function lint(paths: readonly string[]): readonly Finding[] {
  const linter = findTemplateLinter();
  if (linter === null) throw new Error('There is no cfn-lint.');
  const args = ['--include-checks', 'I', '--format', 'json', '--regions', ...regions, '--', ...paths];
  const { stdout, stderr } = spawnSync(linter, args, { encoding: 'utf8' });
  if (stderr !== '') throw new Error(stderr);
  return JSON.parse(stdout) as Finding[];
}

test('CloudFormation has nothing to object to in the stack', () => {
  expect(findingsIn(templatePath)).toEqual([]);
});

test.each(names)('it would object to %s', name => {
  expect(findingsIn(pathOf(name)).map(({ Rule }) => Rule.Id)).toContain(mistakes[name].rule);
});
