import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { adoptSkill } from '../../../src/setup/ask/adopt-skill';
import { readSkillState } from '../../../src/setup/ask/skill-state';
import { openWorld } from '../support/world';

const arn = 'arn:aws:lambda:eu-west-1:123456789012:function:x';

test('the functions are found in what either deployer leaves behind', () => {
  const world = openWorld();
  const deployState = {
    default: {
      s3: {},
      outputs: [
        { OutputKey: 'Other', OutputValue: '-' },
        { OutputKey: 'SkillEndpoint', OutputValue: arn },
      ],
    },
  };
  const skillInfrastructure = {
    '@ask-cli/cfn-deployer': { deployState },
    '@ask-cli/lambda-deployer': { deployState: { EU: { lambda: { arn } }, FE: {} } },
  };
  world.write('project/.ask/ask-states.json', JSON.stringify({ profiles: { default: { skillInfrastructure } } }));
  expect(readSkillState(world.folder, 'default')).toEqual({
    skillId: null,
    lastImportId: null,
    functions: { cfn: { default: arn }, lambda: { EU: arn } },
  });
});

test('before the first deploy there is nothing to be remembered', () => {
  const { folder } = openWorld({ deployed: false });
  expect(readSkillState(folder, 'default')).toEqual({
    skillId: null,
    lastImportId: null,
    functions: { cfn: {}, lambda: {} },
  });
});

test.each(['null', '"x"', '{'])('a memory that says %s is not taken for none: that would make a second skill', text => {
  const world = openWorld();
  world.write('project/.ask/ask-states.json', text);
  expect(() => readSkillState(world.folder, 'default')).toThrow('It holds the id of your skill.');
});

test('a memory that is there and cannot be opened is not taken for none either', () => {
  const { folder } = openWorld();
  const path = join(folder, '.ask/ask-states.json');
  rmSync(path);
  mkdirSync(path);
  expect(() => readSkillState(folder, 'default')).toThrow('It holds the id of your skill.');
});

test('taking over a skill leaves everything else as it was', () => {
  const world = openWorld();
  const before = {
    askcliStatesVersion: '2020-03-31',
    profiles: { work: { skillId: 'a' }, default: { code: { x: 1 } } },
  };
  world.write('project/.ask/ask-states.json', JSON.stringify(before));
  adoptSkill(world.folder, 'default', 'b');
  expect(JSON.parse(world.read('project/.ask/ask-states.json'))).toEqual({
    ...before,
    profiles: { work: { skillId: 'a' }, default: { code: { x: 1 }, skillId: 'b' } },
  });
});
