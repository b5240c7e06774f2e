import { inMemoryLibrary } from '../../support/in-memory-library';
import { createSkill } from '../../../src/skill/skill';
import { doorsTo, logged } from '../support/doors';
import { skillEvent } from '../support/events';

test.each(['SkillPermissionAccepted', 'SkillPermissionChanged'] as const)(
  'the news of other permissions (%s) changes nothing: the skill asks for none',
  async name => {
    const doors = doorsTo(() => inMemoryLibrary({ playlists: [] }));
    expect((await createSkill(doors).invoke(skillEvent(name))).response).toEqual({});
    expect(logged(doors)).toEqual([expect.objectContaining({ level: 'info', outcome: 'skill-permissions', calls: 0 })]);
  },
);
