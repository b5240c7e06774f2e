import { musicErrorKinds } from '../../src/music/music-error';
import type { TurnReport } from '../../src/skill/report-turn';
import { createSkill } from '../../src/skill/skill';
import { inMemoryLibrary, playlist, problem } from '../support/in-memory-library';
import { NOON_MS } from '../support/talk';
import { doorsTo, logged } from './support/doors';
import { skillEvent } from './support/events';
import { memoryThat } from './support/memories';
import { envelope, intent, launch } from './support/requests';

const linked = { accessToken: 'a' };

function world(more: Parameters<typeof doorsTo>[1] = {}) {
  const reports: TurnReport[] = [];
  const library = inMemoryLibrary({ playlists: [playlist('Gym')] });
  const doors = doorsTo(() => library, { onTurn: report => reports.push(report), ...more });
  return { reports, library, doors, skill: createSkill(doors) };
}

describe('a turn in numbers', () => {
  test('tells how long it took and what it asked of Spotify', async () => {
    const clock = { nowMs: NOON_MS };
    const reports: TurnReport[] = [];
    const doors = doorsTo(
      ({ onCall }) => {
        clock.nowMs += 250;
        onCall({ call: 'GET /me/playlists', status: 200, durationMs: 240 });
        onCall({ call: 'GET /me', status: 200, durationMs: 60 });
        return inMemoryLibrary({ playlists: [playlist('Gym')] });
      },
      { now: () => clock.nowMs, onTurn: report => reports.push(report) },
    );
    await createSkill(doors).invoke(envelope(launch, linked));
    expect(reports).toEqual([
      {
        ms: 250,
        spotifyCalls: 2,
        spotifyMs: 300,
        failure: null,
        fault: false,
        coldStart: true,
        memoryFailed: false,
      },
    ]);
  });

  test('is told of every request once, events too', async () => {
    const { skill, reports } = world();
    await skill.invoke(envelope(launch, linked));
    await skill.invoke(envelope(launch));
    await skill.invoke(envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }));
    await skill.invoke(skillEvent('SkillEnabled'));
    await skill.invoke(envelope({ type: 'IntentRequest' }));
    expect(reports.map(({ failure }) => failure)).toEqual([null, 'not-linked', null, null, 'our-fault']);
  });

  test('is cold once', async () => {
    const { skill, reports, doors } = world();
    for (let turn = 0; turn < 3; turn++) await skill.invoke(envelope(intent('AMAZON.HelpIntent'), linked));
    expect(reports.map(({ coldStart }) => coldStart)).toEqual([true, false, false]);
    expect(logged(doors).map(line => line['coldStart'])).toEqual([true, false, false]);
  });

  test.each(musicErrorKinds)('tells what it failed by (%s), and whether somebody should mend it', async kind => {
    const { skill, reports, library } = world();
    library.failNext(problem(kind));
    await skill.invoke(envelope(launch, linked));
    const fault = kind === 'bad-request' || kind === 'bad-answer';
    expect(reports).toEqual([expect.objectContaining({ failure: kind, fault })]);
  });

  test('tells that the memory was away', async () => {
    const { skill, reports } = world({ memory: memoryThat(() => Promise.reject(new Error('away'))) });
    await skill.invoke(envelope(launch, linked));
    expect(reports).toEqual([expect.objectContaining({ failure: null, memoryFailed: true })]);
  });

  test('costs no answer when whoever counts fails', async () => {
    const { skill } = world({
      onTurn: () => {
        throw new Error('cannot count');
      },
    });
    const { response } = await skill.invoke(envelope(launch, linked));
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('Welcome') as unknown });
  });
});

describe('a line of log', () => {
  const lineOf = async (request: object) => {
    const { skill, doors } = world();
    const whole = envelope(launch, linked);
    const envelopeOf = { ...whole, request: { ...whole.request, ...request } };
    await skill.invoke(envelopeOf);
    return logged(doors).at(-1);
  };

  test('names the request as Alexa does', async () => {
    const type = 'IntentRequest';
    const line = await lineOf({ type, intent: { name: 'AMAZON.HelpIntent' }, locale: 'en-GB' });
    expect(line).toMatchObject({ type, intent: 'AMAZON.HelpIntent', locale: 'en-GB' });
    const error = { type: 'INVALID_RESPONSE', message: 'No.' };
    expect(await lineOf({ type: 'SessionEndedRequest', reason: 'ERROR', error })).toMatchObject({
      reason: 'ERROR',
      errorType: 'INVALID_RESPONSE',
    });
  });

  test.each(['BQx7-token_of0somebody', { accessToken: 'secret' }, ['secret'], 7, '', 'a b', 'x'.repeat(101)])(
    'holds nothing of a request that has %j where Alexa has a name',
    async odd => {
      const places: readonly object[] = [
        { type: odd },
        { locale: odd },
        { type: 'IntentRequest', intent: { name: odd } },
        { type: 'SessionEndedRequest', reason: odd },
        { type: 'SessionEndedRequest', reason: 'ERROR', error: { type: odd } },
      ];
      for (const place of places) {
        const line = await lineOf(place);
        expect(Object.values(line ?? {}).filter(value => value === '(odd)' || value === '')).toHaveLength(1);
        expect(JSON.stringify(line)).not.toMatch(/BQx7|secret|xxx/);
      }
    },
  );
});
