import { intentHandlers, requestHandlers } from '../../src/skill/handlers';
import { intents, slotValueIds, type IntentName } from '../../src/skill/intents';
import { createSkill } from '../../src/skill/skill';
import { inMemoryLibrary, numbered } from '../support/in-memory-library';
import { doorsTo, logged } from './support/doors';
import { breaches } from './support/breaches';
import { envelope, intent, launch } from './support/requests';

const names = Object.keys(intents) as IntentName[];
const shelf = { playlists: numbered(7) };

describe('the registry', () => {
  test('has a handler for every intent, and no handler without one', () => {
    expect(Object.keys(intentHandlers).sort()).toEqual([...names].sort());
  });

  test('knows every built-in intent a skill must answer', () => {
    const demanded = ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome'].map(name => `AMAZON.${name}Intent`);
    expect(names).toEqual(expect.arrayContaining(demanded));
  });

  test('lets help, stop and their like need nothing: they work without an account', () => {
    const free = names.filter(name => intents[name].needs === 'nothing');
    for (const name of ['Help', 'Stop', 'Cancel', 'Fallback', 'NavigateHome', 'Yes', 'No', 'Repeat']) {
      expect(free).toContain(`AMAZON.${name}Intent`);
    }
  });

  test('gives every closed slot type its values', () => {
    const types = new Set(names.flatMap(name => Object.values<string>(intents[name].slots)));
    expect([...types].filter(type => Object.hasOwn(slotValueIds, type)).sort()).toEqual(
      Object.keys(slotValueIds).sort(),
    );
  });
});

describe('the skill', () => {
  test.each(names)('sends %s to its own handler', async name => {
    const doors = doorsTo(() => inMemoryLibrary(shelf));
    await createSkill(doors).invoke(envelope(intent(name), { accessToken: 'a' }));
    expect(logged(doors)).toEqual([expect.objectContaining({ intent: name })]);
    const unknown = 'not-understood';
    const understood = !['AMAZON.FallbackIntent', 'AMAZON.SelectIntent', 'ChooseIntent', 'GoToPositionIntent'].includes(
      name,
    );
    expect(logged(doors)[0]?.['outcome'] !== unknown).toBe(understood);
  });

  test.each(Object.keys(requestHandlers))('answers a %s by its own handler', async type => {
    const doors = doorsTo(() => inMemoryLibrary(shelf));
    await createSkill(doors).invoke(envelope({ type }, { accessToken: 'a' }));
    expect(logged(doors)[0]).toMatchObject({ type });
    expect(logged(doors)[0]?.['outcome']).not.toBe('unknown-request');
  });

  test("refuses another skill's request when it knows its own id", async () => {
    const skill = createSkill(doorsTo(() => inMemoryLibrary(shelf), { skillId: 'amzn1.ask.skill.ours' }));
    await expect(skill.invoke(envelope(launch, { skillId: 'amzn1.ask.skill.theirs' }))).rejects.toThrow(/ID/);
    const answer = await skill.invoke(envelope(launch, { skillId: 'amzn1.ask.skill.ours' }));
    expect(answer.response.card).toEqual({ type: 'LinkAccount' });
  });

  test('keeps two listeners apart who talk at the same time', async () => {
    const doors = doorsTo(({ accessToken }) => inMemoryLibrary({ playlists: numbered(Number(accessToken)) }));
    const skill = createSkill(doors);
    const counts = [1, 2, 3, 4];
    const answers = await Promise.all(
      counts.map(count => skill.invoke(envelope(intent('ListPlaylistsIntent'), { accessToken: String(count) }))),
    );
    const lists = answers.map(({ response }) => JSON.stringify(response.outputSpeech).match(/List \d/g)?.length);
    expect(lists).toEqual(counts);
  });
});

describe('without an account', () => {
  const doors = doorsTo(() => {
    throw new Error('An unlinked listener has no library.');
  });
  const skill = createSkill(doors);
  const answerTo = async (name: IntentName) => {
    const { response, sessionAttributes = {} } = await skill.invoke(envelope(intent(name)));
    return { response, attributes: sessionAttributes };
  };
  const needing = (need: string) => names.filter(name => intents[name].needs === need);

  test.each(needing('link'))(
    '%s is answered with how to link, the card for it, and the end of the session',
    async name => {
      const answer = await answerTo(name);
      expect(answer.response.card).toEqual({ type: 'LinkAccount' });
      expect(answer.response.outputSpeech).toMatchObject({
        ssml: expect.stringContaining('open it to link your Spotify account') as unknown,
      });
      expect(answer.response.shouldEndSession).toBe(true);
      expect(breaches(answer)).toEqual([]);
    },
  );

  test.each(needing('nothing'))('%s is answered as ever', async name => {
    const answer = await answerTo(name);
    expect(answer.response.card).toBeUndefined();
    expect(JSON.stringify(answer.response)).not.toMatch(/went wrong|link your Spotify account/);
    expect(breaches(answer)).toEqual([]);
  });
});
