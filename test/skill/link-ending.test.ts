// What is known of the link, and that a listener hears of its end once, two weeks ahead.
import { createSkill, type Skill } from '../../src/skill/skill';
import { inMemoryLibrary, playlist, problem } from '../support/in-memory-library';
import { NOON_MS, plain } from '../support/talk';
import { doorsTo } from './support/doors';
import { skillEvent } from './support/events';
import { countedMemory, type CountedMemory } from './support/memories';
import { envelope, intent, launch, type Asked } from './support/requests';

const DAY_MS = 24 * 3_600_000;
const linked = { accessToken: 'a', userId: 'ann', begins: true };
const unlinked = { userId: 'ann', begins: true };
const library = () => inMemoryLibrary({ playlists: [playlist('Gym'), playlist('Chill')] });
const stop = intent('AMAZON.StopIntent');

interface World {
  readonly clock: { nowMs: number };
  readonly memory: CountedMemory;
  readonly skill: Skill;
  readonly shelf: ReturnType<typeof library>;
}

function world(): World {
  const clock = { nowMs: NOON_MS };
  const memory = countedMemory(clock);
  const shelf = library();
  return { clock, memory, shelf, skill: createSkill(doorsTo(() => shelf, { now: () => clock.nowMs, memory })) };
}

interface From {
  readonly accessToken?: string;
  readonly userId: string;
  readonly begins: boolean;
  readonly attributes?: Record<string, unknown>;
}

async function ask({ skill }: World, asked: Asked, { begins, ...from }: From) {
  const request = envelope(asked, from);
  const answer = await skill.invoke({ ...request, session: { ...request.session, new: begins } } as typeof request);
  const speech = answer.response.outputSpeech;
  return { ...answer, heard: speech?.type === 'SSML' ? plain(speech.ssml) : '' };
}

/** Six months after the test's 15 March less so many days: what the launch says then. */
async function launchBeforeTheEnd(w: World, daysLeft: number) {
  w.clock.nowMs = Date.UTC(2026, 8, 15, 12) - daysLeft * DAY_MS;
  return ask(w, launch, linked);
}

const warning =
  "Your Spotify link ends in 13 days; Spotify ends it every six months. I've sent a card to the home screen of your Alexa app: open it to link your Spotify account again.";

describe('a listener whose link was seen to be made', () => {
  test('hears two weeks ahead that it ends, with a card to link again, and may go on at once', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    const { heard, response } = await launchBeforeTheEnd(w, 13);
    expect(heard).toBe(
      `Welcome to Record Keeper. You have 2 playlists. Say: list my playlists, or: what's in Gym. ${warning} What would you like?`,
    );
    expect(response.card).toEqual({ type: 'LinkAccount' });
    expect(response.shouldEndSession).toBe(false);
  });

  test('hears it counted from the day of the link, however late the news of it came', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann', atMs: NOON_MS - 10 * DAY_MS }));
    expect((await launchBeforeTheEnd(w, 20)).heard).toContain('Your Spotify link ends in 10 days;');
  });

  test('hears it once', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    await launchBeforeTheEnd(w, 13);
    const { heard, response } = await launchBeforeTheEnd(w, 12);
    expect(heard).not.toContain('link');
    expect(response.card).toBeUndefined();
  });

  test('hears it again at repeat, with the card', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    const first = await launchBeforeTheEnd(w, 13);
    const again = await ask(w, intent('AMAZON.RepeatIntent'), {
      ...linked,
      begins: false,
      attributes: first.sessionAttributes ?? {},
    });
    expect(again.heard).toContain(warning);
    expect(again.response.card).toEqual({ type: 'LinkAccount' });
  });

  test('hears nothing of it earlier, nor when it is over', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    expect((await launchBeforeTheEnd(w, 15)).heard).not.toContain('link');
    expect((await launchBeforeTheEnd(w, 0)).heard).not.toContain('link');
  });

  test('hears it on the last day as "today"', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    expect((await launchBeforeTheEnd(w, 0.5)).heard).toContain('Your Spotify link ends today;');
  });

  test('hears nothing of it after linking anew, until that link ends', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    w.clock.nowMs += 170 * DAY_MS;
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann', atMs: w.clock.nowMs }));
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' })); // the old news once more
    expect((await launchBeforeTheEnd(w, 13)).heard).not.toContain('link');
  });

  test('hears it as well where no event tells of links: the first token after a turn without one tells', async () => {
    const w = world();
    await ask(w, launch, unlinked);
    await ask(w, intent('AMAZON.StopIntent'), linked);
    expect((await launchBeforeTheEnd(w, 13)).heard).toContain(warning);
  });
});

describe('a listener whose link was made nobody knows when', () => {
  const hearsNothing = async (w: World) => {
    for (const days of [13, 7, 1]) expect((await launchBeforeTheEnd(w, days)).heard).not.toContain('link');
  };

  test('hears nothing of its end: a link that was always there', async () => {
    const w = world();
    await ask(w, launch, linked);
    await hearsNothing(w);
  });

  test('hears nothing of its end: a token that was first seen long after a turn without one', async () => {
    const w = world();
    await ask(w, launch, unlinked);
    w.clock.nowMs += 8 * DAY_MS;
    await ask(w, launch, linked);
    w.clock.nowMs -= 8 * DAY_MS;
    await hearsNothing(w);
  });

  test('hears nothing of its end: a link that was refused since', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    w.clock.nowMs += DAY_MS;
    w.shelf.failNext(problem('link-expired'));
    await ask(w, launch, linked);
    await ask(w, launch, linked);
    await hearsNothing(w);
  });

  test('hears nothing of its end: the link is gone', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    w.clock.nowMs += DAY_MS;
    await ask(w, launch, unlinked);
    w.clock.nowMs += 30 * DAY_MS;
    await ask(w, launch, linked);
    await hearsNothing(w);
  });

  test('hears nothing of its end after disabling the skill', async () => {
    const w = world();
    await w.skill.invoke(skillEvent('SkillAccountLinked', { userId: 'ann' }));
    await w.skill.invoke(skillEvent('SkillDisabled', { userId: 'ann' }));
    await hearsNothing(w);
  });
});

describe('the memory is asked no more than needed', () => {
  const askedBy = async (asked: Asked, from: From) => {
    const w = world();
    await ask(w, asked, from);
    return w.memory.asked;
  };

  test.each([
    ['a launch', launch, linked, ['recall', 'spent?', 'keep welcome']],
    ['a launch without a link', launch, unlinked, ['keep link']],
    ['a one-shot', intent('ListPlaylistsIntent'), linked, ['recall', 'spent?']],
    ['a turn in the middle', intent('ListPlaylistsIntent'), { ...linked, begins: false }, ['spent?']],
    ['a goodbye', stop, { ...linked, begins: false }, []],
    [
      'the end of a session',
      { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
      { ...unlinked, begins: false },
      [],
    ],
  ] as const)('by %s', async (...[, asked, from, expected]) => {
    expect((await askedBy(asked, from)).sort()).toEqual([...expected].sort());
  });

  test('by a second launch on the same day: the welcome is kept already', async () => {
    const w = world();
    await ask(w, launch, linked);
    w.memory.asked.length = 0;
    await ask(w, launch, linked);
    expect(w.memory.asked).not.toContain('keep welcome');
    w.clock.nowMs += 2 * DAY_MS;
    await ask(w, launch, linked);
    expect(w.memory.asked).toContain('keep welcome');
  });

  test.each(['SkillEnabled', 'SkillPermissionAccepted', 'SkillPermissionChanged'] as const)(
    'by the event %s: not at all',
    async name => {
      const w = world();
      await w.skill.invoke(skillEvent(name, { userId: 'ann' }));
      expect(w.memory.asked).toEqual([]);
    },
  );
});
