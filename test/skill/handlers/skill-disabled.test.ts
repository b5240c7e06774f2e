import { inMemoryLibrary, playlist } from '../../support/in-memory-library';
import { NOON_MS } from '../../support/talk';
import { createSkill, type Skill } from '../../../src/skill/skill';
import { doorsTo, logged, type TestDoors } from '../support/doors';
import { skillEvent } from '../support/events';
import { memoryThat } from '../support/memories';
import { envelope, launch } from '../support/requests';

const HOUR_MS = 3_600_000;
const ann = { accessToken: 'a', userId: 'ann' };

function skillAt(clock: { nowMs: number }): { readonly skill: Skill; readonly doors: TestDoors } {
  const library = () => inMemoryLibrary({ playlists: [playlist('Gym'), playlist('Chill')] });
  const doors = doorsTo(library, { now: () => clock.nowMs });
  return { skill: createSkill(doors), doors };
}

const welcome = async (skill: Skill, from = ann) =>
  JSON.stringify((await skill.invoke(envelope(launch, from))).response.outputSpeech);

describe('a listener who disables the skill', () => {
  test('is forgotten: whoever comes back is new', async () => {
    const { skill } = skillAt({ nowMs: NOON_MS });
    await welcome(skill);
    expect((await skill.invoke(skillEvent('SkillDisabled', { userId: 'ann' }))).response).toEqual({});
    expect(await welcome(skill)).toContain('Welcome to Record Keeper');
  });

  test('is forgotten however often the news comes, and nobody else is', async () => {
    const { skill } = skillAt({ nowMs: NOON_MS });
    await welcome(skill, { ...ann, userId: 'bob' });
    for (let time = 0; time < 3; time++) await skill.invoke(skillEvent('SkillDisabled', { userId: 'ann' }));
    expect(await welcome(skill, { ...ann, userId: 'bob' })).not.toContain('Welcome');
  });

  test('and enabled it again before the news came is not forgotten anew', async () => {
    const clock = { nowMs: NOON_MS + HOUR_MS };
    const { skill } = skillAt(clock);
    await welcome(skill);
    await skill.invoke(skillEvent('SkillDisabled', { userId: 'ann', atMs: NOON_MS }));
    expect(await welcome(skill)).not.toContain('Welcome');
  });

  test('is an error in the log when that cannot be done: something is left that should be gone', async () => {
    const memory = memoryThat(() => Promise.reject(new RangeError('MARKED')));
    const doors = doorsTo(() => inMemoryLibrary({ playlists: [] }), { memory });
    const { response } = await createSkill(doors).invoke(skillEvent('SkillDisabled', { userId: 'MARKED-user' }));
    expect(response).toEqual({});
    expect(logged(doors)).toEqual([
      expect.objectContaining({
        level: 'error',
        outcome: 'our-fault',
        reason: 'NotForgotten',
        memoryReason: 'RangeError',
      }),
    ]);
    expect(doors.lines.join()).not.toContain('MARKED');
  });

  test('is told of in the log without an id', async () => {
    const { skill, doors } = skillAt({ nowMs: NOON_MS });
    await skill.invoke(skillEvent('SkillDisabled', { userId: 'MARKED-user' }));
    expect(logged(doors)).toEqual([expect.objectContaining({ level: 'info', outcome: 'skill-disabled' })]);
    expect(doors.lines.join()).not.toContain('MARKED');
  });
});
