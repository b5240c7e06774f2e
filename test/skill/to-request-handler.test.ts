import type { RequestEnvelope } from 'ask-sdk-model';
import type { Library } from '../../src/music/library';
import { musicErrorKinds, type MusicError } from '../../src/music/music-error';
import { createSkill } from '../../src/skill/skill';
import type { LibraryAccess } from '../../src/skill/doors';
import { episode, inMemoryLibrary, playlist, problem, song } from '../support/in-memory-library';
import { doorsTo, logged, type TestDoors } from './support/doors';
import { envelope, intent, launch, outsideOfSessions, type Asked, type Asking } from './support/requests';

const linked = { accessToken: 'a' };
const gym = { playlists: [playlist('Gym')] };

/** A library in which every call fails so; not everything that is thrown is an Error. */
function failing(error: Error): Library {
  const fail = () => Promise.reject(error);
  return { listener: fail, playlists: fail, openPlaylist: fail, entries: fail, measures: fail };
}

function raise(error: Error): never {
  throw error;
}

function ask(doors: TestDoors, request: RequestEnvelope) {
  return createSkill(doors).invoke(request);
}

const ourFault = /something went wrong on my side/;

describe('a turn that went well', () => {
  test('is one line of log: what was asked, what came of it, how long it took and what it asked of Spotify', async () => {
    let nowMs = 1000;
    const doors = doorsTo(
      ({ onCall }) => {
        const library = inMemoryLibrary(gym);
        const playlists: Library['playlists'] = stretch => {
          nowMs += 250;
          onCall({ call: 'GET /me/playlists', status: 200, durationMs: 240 });
          return library.playlists(stretch);
        };
        return { ...library, playlists };
      },
      { now: () => nowMs },
    );
    await ask(doors, envelope(intent('ListPlaylistsIntent'), { ...linked, locale: 'en-GB' }));
    expect(logged(doors)).toEqual([
      {
        level: 'info',
        event: 'turn',
        type: 'IntentRequest',
        locale: 'en-GB',
        intent: 'ListPlaylistsIntent',
        outcome: 'list',
        ms: 250,
        calls: 1,
        spotifyMs: 240,
        coldStart: true,
      },
    ]);
  });

  test('remembers where the listener is', async () => {
    const doors = doorsTo(() => inMemoryLibrary(gym));
    const { sessionAttributes } = await ask(doors, envelope(intent('ListPlaylistsIntent'), linked));
    expect(sessionAttributes).toMatchObject({ recordKeeper: { place: { at: 'list', heard: ['gym'] } } });
  });
});

describe('a turn that failed', () => {
  test.each(musicErrorKinds)('by %s is answered, ends, and is one line of log with the reason', async kind => {
    const doors = doorsTo(() => failing(problem(kind, { retryAfterSeconds: 7 })));
    const { response } = await ask(doors, envelope(launch, linked));
    expect(response.outputSpeech).toBeDefined();
    expect(response.shouldEndSession).toBe(true);
    expect(logged(doors)).toEqual([
      expect.objectContaining({ event: 'turn', type: 'LaunchRequest', outcome: kind, retryAfterSeconds: 7, calls: 0 }),
    ]);
    expect(logged(doors)[0]).toMatchObject({ reason: expect.stringContaining('as the test wants it') as unknown });
  });

  test.each(musicErrorKinds)(
    'by %s is an error in the log only when it is a fault of ours or of Spotify',
    async kind => {
      const doors = doorsTo(() => failing(problem(kind)));
      await ask(doors, envelope(launch, linked));
      const fault = kind === 'bad-request' || kind === 'bad-answer';
      expect(logged(doors)[0]).toMatchObject({ level: fault ? 'error' : 'warn' });
    },
  );

  test('by a mistake of ours says so; the log tells what and where, and nothing of the message', async () => {
    const mistake = new TypeError('reading "Secret Title"\n    at Secret Title\nSecret Title');
    const doors = doorsTo(() => failing(mistake));
    const { response } = await ask(doors, envelope(launch, linked));
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringMatching(ourFault) as unknown });
    const [line] = logged(doors);
    expect(line).toMatchObject({ level: 'error', outcome: 'our-fault', reason: 'TypeError' });
    expect(line).toMatchObject({ where: expect.stringContaining('to-request-handler.test.ts') as unknown });
    expect(doors.lines.join()).not.toContain('Secret');
  });

  test.each([null, undefined, 'a string', { kind: 'wait' }])(
    'by throwing %p, which is no error, says so too',
    async thrown => {
      const doors = doorsTo(() => failing(thrown as unknown as Error));
      const { response } = await ask(doors, envelope(launch, linked));
      expect(response.outputSpeech).toMatchObject({ ssml: expect.stringMatching(ourFault) as unknown });
      expect(logged(doors)[0]).toMatchObject({ outcome: 'our-fault', reason: typeof thrown });
    },
  );

  test('stops what still waits', async () => {
    const signals: AbortSignal[] = [];
    const doors = doorsTo(({ deadline }: LibraryAccess) => {
      signals.push(deadline.signal);
      return failing(problem('unavailable'));
    });
    await ask(doors, envelope(launch, linked));
    expect(signals.length).toBeGreaterThan(0);
    expect(signals.every(signal => signal.aborted)).toBe(true);
  });

  test('does not lose the place: a new session may begin where this one was', async () => {
    const place = { at: 'list', filter: null, offset: 5, heard: ['gym'], total: 6 };
    const doors = doorsTo(() => failing(problem('unavailable')));
    const from: Asking = { ...linked, attributes: { recordKeeper: { place } } };
    const { sessionAttributes } = await ask(doors, envelope(intent('AMAZON.NextIntent'), from));
    expect(sessionAttributes).toMatchObject({ recordKeeper: { place } });
  });
});

describe('a request that is not whole', () => {
  const doors = () => doorsTo(() => inMemoryLibrary(gym));

  test('for want of an intent is answered as a mistake of ours, and logged', async () => {
    const broken = doors();
    const { response } = await ask(broken, envelope({ type: 'IntentRequest' }, linked));
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringMatching(ourFault) as unknown });
    expect(logged(broken)).toEqual([expect.objectContaining({ level: 'error', outcome: 'our-fault' })]);
  });

  test('for want of an intent keeps the place, and sends back nothing else of what its session held', async () => {
    const place = { at: 'list', filter: null, offset: 5, heard: ['gym'], total: 6 };
    const attributes = { recordKeeper: { place, forged: 'x'.repeat(30_000) }, more: 'x'.repeat(30_000) };
    const { sessionAttributes } = await ask(doors(), envelope({ type: 'IntentRequest' }, { ...linked, attributes }));
    expect(sessionAttributes).toEqual({ recordKeeper: { place, asked: null, last: null } });
  });

  test('says nothing at the end of a session, whatever goes wrong: nobody listens any more', async () => {
    const broken = { ...doors(), now: () => raise(new Error('no clock')) };
    const { response } = await ask(broken, envelope({ type: 'SessionEndedRequest', reason: 'USER_INITIATED' }, linked));
    expect(response).toEqual({});
  });

  test.each<Asked>([
    { type: 'AlexaSkillEvent.SkillEnabled' },
    { type: 'AlexaSkillEvent.SkillAccountLinked', body: { accessToken: 'a' } },
    { type: 'AlexaSkillEvent.SkillDisabled' },
    { type: 'SessionEndedRequest' },
  ])('for want of a session gets an empty answer: nothing may be said to an event (%j)', async asked => {
    const { response, sessionAttributes } = await ask(doors(), outsideOfSessions(envelope(asked, linked)));
    expect(response).toEqual({});
    expect(sessionAttributes).toBeUndefined();
  });

  test.each([launch, intent('ListPlaylistsIntent')])('for want of a session alone is spoken to: $type', async asked => {
    const { response } = await ask(doors(), outsideOfSessions(envelope(asked, linked)));
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('one playlist') as unknown });
  });

  test.each([null, 'attributes', 7, []])(
    'for having %j as its session attributes is answered all the same',
    async attributes => {
      const asked = envelope(intent('ListPlaylistsIntent'), linked);
      const forged = { ...asked, session: { ...asked.session, attributes } } as unknown as RequestEnvelope;
      const { response } = await ask(doors(), forged);
      expect(response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('Gym') as unknown });
    },
  );
});

describe('the log', () => {
  const marks = {
    accessToken: 'MARKED-token',
    userId: 'MARKED-user',
    attributes: {},
  } as const;
  const shelf = {
    listener: { id: 'MARKED-listener', name: 'MARKED Ann' },
    playlists: [
      playlist('MARKED Mix', {
        id: 'MARKEDid',
        ownerId: 'MARKED-owner',
        ownerName: 'MARKED Bob',
        description: 'MARKED',
      }),
      playlist('MARKED Box', { id: 'MARKEDtoo' }),
    ],
    entries: { MARKEDid: [song('MARKED song', { artists: ['MARKED artist'] }), episode('MARKED episode')] },
  };
  const conversation: readonly Asked[] = [
    launch,
    intent('ListPlaylistsIntent', { filter: 'marked words' }),
    intent('OpenPlaylistIntent', { playlist: 'marked mix' }),
    intent('DescribePlaylistIntent', { playlist: 'MARKED' }),
    intent('FindPlaylistIntent', { playlist: 'MARKED nothing' }),
    intent('AMAZON.RepeatIntent'),
    intent('ChooseIntent', { position: '1' }),
    intent('AccountIntent'),
    intent('PlayIntent', { playlist: 'MARKED' }),
    { type: 'Alexa.Presentation.APL.UserEvent', arguments: ['open', 'MARKEDid'] },
    { type: 'SessionEndedRequest', reason: 'USER_INITIATED' },
  ];
  const libraries: readonly (readonly [string, () => Library])[] = [
    ['everything goes well', () => inMemoryLibrary(shelf)],
    ['Spotify fails', () => failing(problem('unavailable'))],
    ['we fail', () => failing(new RangeError('MARKED-token of MARKED Mix'))],
    ['something odd is thrown', () => failing('MARKED-token' as never)],
  ];

  test.each(libraries)('has no token, name, title, id or word of the listener when %s', async (_, openLibrary) => {
    const doors = doorsTo(openLibrary);
    const skill = createSkill(doors);
    let attributes: Record<string, unknown> = {};
    for (const asked of conversation) {
      const answer = await skill.invoke(envelope(asked, { ...marks, attributes }));
      attributes = answer.sessionAttributes ?? {};
    }
    expect(doors.lines).toHaveLength(conversation.length);
    expect(doors.lines.filter(line => /marked/i.test(line))).toEqual([]);
  });

  test('of a failure at the door has none either', async () => {
    const doors = doorsTo(() => {
      throw new Error('MARKED-token');
    });
    await ask(doors, envelope({ type: 'IntentRequest', intent: null }, marks));
    await ask(doors, envelope(launch, marks));
    expect(doors.lines).toHaveLength(2);
    expect(doors.lines.join()).not.toContain('MARKED');
  });
});

test('a music error is told in the log by all that is safe of it', async () => {
  const error: MusicError = problem('unavailable');
  const doors = doorsTo(() => failing(Object.assign(error, { status: 503, call: 'GET /me/playlists' })));
  await ask(doors, envelope(launch, linked));
  expect(logged(doors)[0]).toMatchObject({ status: 503, call: 'GET /me/playlists' });
});

describe('a turn of which a part is missing', () => {
  test('is told in the log as one: how many calls failed, and the last of them', async () => {
    const doors = doorsTo(({ onCall }) => {
      onCall({ call: 'GET /me/playlists', status: 503, durationMs: 5 });
      return inMemoryLibrary(gym);
    });
    await ask(doors, envelope(intent('ListPlaylistsIntent'), linked));
    expect(logged(doors)).toEqual([
      expect.objectContaining({ level: 'warn', outcome: 'list', failedCalls: 1, lastFailure: 'GET /me/playlists 503' }),
    ]);
  });
});

describe('a session that Alexa gave up', () => {
  const ended = (error: object) => ({ type: 'SessionEndedRequest', reason: 'ERROR', error });

  test('is a warning in the log, with what Alexa says of it and nothing of the listener', async () => {
    const doors = doorsTo(() => inMemoryLibrary(gym));
    const message = 'Speech <speak>Marked Title</speak> for amzn1.ask.account.MARKED is invalid';
    await ask(doors, envelope(ended({ type: 'INVALID_RESPONSE', message }), linked));
    expect(logged(doors)).toEqual([
      expect.objectContaining({
        level: 'warn',
        reason: 'ERROR',
        errorType: 'INVALID_RESPONSE',
        errorMessage: 'Speech <speak>…</speak> for amzn1.… is invalid',
      }),
    ]);
  });
});
