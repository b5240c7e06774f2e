// The package as it is goes through every rule of the lint; the other tests here hold it against the code.
import { join } from 'node:path';
import { accepted } from '../../../src/setup/lint/accepted';
import { lint } from '../../../src/setup/lint/lint';
import { readSkillPackage } from '../../../src/setup/lint/skill-package';
import { projectRoot } from '../project-files';

const skill = readSkillPackage(join(projectRoot, 'skill-package'));

describe('the skill package', () => {
  test('could be uploaded: the lint finds no error and no warning', () => {
    const { findings } = lint(skill, { publish: false, accepted });
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('could be submitted, but for the placeholders whoever submits it has to replace', () => {
    const { findings } = lint(skill, { publish: true, accepted });
    expect(findings.filter(({ rule }) => rule !== 'placeholders')).toEqual([]);
    expect(findings.map(({ path }) => path)).toContainEqual(expect.stringContaining('privacyPolicyUrl'));
  });

  test('keeps every accepted warning for a reason', () => {
    for (const { why } of accepted) expect(why.length).toBeGreaterThan(20);
  });
});
