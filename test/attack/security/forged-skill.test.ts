// Whoever may call the function can send it anything: where the skill knows its own id, nobody else's requests are answered.
import type { RequestEnvelope } from 'ask-sdk-model';
import { ForeignRequestError } from '../../../src/skill/skill';
import { envelope, intent, launch, outsideOfSessions } from '../../skill/support/requests';
import { startServer, stopServers } from '../../spotify/support/fake-server';
import { named, spotifyOf } from './support/hostile-spotify';
import { listenTo, stopListening, TOKEN } from './support/listen';

const OURS = 'amzn1.ask.skill.11111111-2222-3333-4444-555555555555';
const THEIRS = 'amzn1.ask.skill.99999999-2222-3333-4444-555555555555';

afterEach(async () => {
  stopListening();
  await stopServers();
});

async function skillThatKnows(skillId: string | null) {
  const server = await startServer(spotifyOf(named(field => field)));
  return { server, listening: listenTo(server.baseUrl, skillId === null ? {} : { ALEXA_SKILL_ID: skillId }) };
}

/** A request that names these skills in its context and its session; undefined: nothing is said there. */
function naming(context: unknown, session: unknown): RequestEnvelope {
  const request = envelope(intent('ListPlaylistsIntent'), { accessToken: TOKEN });
  const said = (applicationId: unknown) => (applicationId === undefined ? undefined : { applicationId });
  return {
    ...request,
    context: { System: { ...request.context.System, application: said(context) } },
    session: { ...request.session, application: said(session) },
  } as unknown as RequestEnvelope;
}

const odd: readonly unknown[] = [
  undefined,
  null,
  '',
  7,
  true,
  {},
  [],
  [OURS],
  [[OURS]],
  { toString: OURS },
  `${OURS} `,
  ` ${OURS}`,
  `${OURS}\n`,
  `${OURS}x`,
  OURS.slice(0, -1),
  OURS.toUpperCase(),
  `${OURS}\u0000`,
  OURS.replace('a', '\u0430'), // a Cyrillic letter
  'amzn1.ask.skill.',
  '*',
  THEIRS,
];

describe('a skill that knows its id', () => {
  test.each(odd)('refuses a request for %j, says so, and asks Spotify nothing', async applicationId => {
    const { server, listening } = await skillThatKnows(OURS);
    for (const request of [naming(applicationId, undefined), naming(undefined, applicationId)]) {
      await expect(listening.send(request)).rejects.toThrow(ForeignRequestError);
    }
    expect(server.asked).toEqual([]);
  });

  test.each(odd.filter(applicationId => applicationId !== undefined && applicationId !== null))(
    'refuses a request that is for it in one place and for %j in the other',
    async applicationId => {
      const { server, listening } = await skillThatKnows(OURS);
      for (const request of [naming(applicationId, OURS), naming(OURS, applicationId)]) {
        await expect(listening.send(request)).rejects.toThrow(ForeignRequestError);
      }
      expect(server.asked).toEqual([]);
    },
  );

  test.each([
    [OURS, OURS],
    [OURS, undefined],
    [undefined, OURS],
  ])('answers its own, wherever they say so: %j %j', async (context, session) => {
    const { listening } = await skillThatKnows(OURS);
    const answer = await listening.send(naming(context, session));
    expect(JSON.stringify(answer)).toContain('You have 10 playlists');
  });

  test.each([undefined, null, 7, 'text', [], {}, { request: { type: 'LaunchRequest' } }, [OURS]])(
    'refuses what is no request at all: %j',
    async request => {
      const { listening } = await skillThatKnows(OURS);
      await expect(listening.send(request as unknown as RequestEnvelope)).rejects.toThrow(ForeignRequestError);
    },
  );

  test('refuses events that are for another skill: nobody is forgotten by them', async () => {
    const { listening } = await skillThatKnows(OURS);
    const event = outsideOfSessions(envelope({ type: 'AlexaSkillEvent.SkillDisabled' }, { skillId: THEIRS }));
    await expect(listening.send(event)).rejects.toThrow(ForeignRequestError);
  });

  test('tells whoever is refused neither its id nor what they sent', async () => {
    const { listening } = await skillThatKnows(OURS);
    const refusal: unknown = await listening.send(naming(THEIRS, THEIRS)).catch((error: unknown) => error);
    expect(String(refusal)).toMatch(/^ForeignRequestError: /);
    for (const secret of [OURS, THEIRS, TOKEN]) expect(JSON.stringify(refusal) + String(refusal)).not.toContain(secret);
  });
});

test.each(odd)('a skill that does not know its id answers whatever comes: %j', async applicationId => {
  const { listening } = await skillThatKnows(null);
  const answer = await listening.send(naming(applicationId, applicationId));
  expect(JSON.stringify(answer)).toContain('You have 10 playlists');
});

test('an id that is none is refused at the start and not quietly taken for "any"', () => {
  expect(() => listenTo('http://127.0.0.1:1/v1', { ALEXA_SKILL_ID: 'record-keeper' })).toThrow('ALEXA_SKILL_ID');
});

test('a launch without a word about a skill is not taken for ours', async () => {
  const { listening } = await skillThatKnows(OURS);
  const { version, request } = envelope(launch);
  await expect(listening.send({ version, request } as RequestEnvelope)).rejects.toThrow(ForeignRequestError);
});
