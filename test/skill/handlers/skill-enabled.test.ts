import { inMemoryLibrary } from '../../support/in-memory-library';
import { createSkill } from '../../../src/skill/skill';
import { doorsTo, logged } from '../support/doors';
import { skillEvent } from '../support/events';

describe('the news that the skill is enabled', () => {
  test('is taken in without a word, as often as it comes, and without any id in the log', async () => {
    const doors = doorsTo(() => inMemoryLibrary({ playlists: [] }));
    const skill = createSkill(doors);
    for (let time = 0; time < 3; time++) {
      const answer = await skill.invoke(skillEvent('SkillEnabled', { userId: 'MARKED-user' }));
      expect(answer.response).toEqual({});
      expect(answer.sessionAttributes).toBeUndefined();
    }
    expect(logged(doors).map(({ outcome }) => outcome)).toEqual(Array(3).fill('skill-enabled'));
    expect(doors.lines.join()).not.toMatch(/MARKED|token-of/);
  });
});
