// Who asks is told by the request alone: no part of it opens another person's library or memory.
import type { RequestEnvelope } from 'ask-sdk-model';
import { envelope, intent, launch, type Asked, type Asking } from '../../skill/support/requests';
import { skillEvent } from '../../skill/support/events';
import { startServer, stopServers, type FakeServer } from '../../spotify/support/fake-server';
import { named, spotifyOf } from './support/hostile-spotify';
import { listenTo, shownBy, stopListening, TOKEN, type Listening } from './support/listen';

const OTHERS_TOKEN = 'BQtoken-of-somebody-else-entirely';
const PERSONS_TOKEN = 'BQtoken-of-a-recognised-speaker';
const AMAZONS_TOKEN = 'Atza-token-for-amazons-own-services';

afterEach(async () => {
  stopListening();
  await stopServers();
});

async function start(): Promise<{ readonly server: FakeServer; readonly listening: Listening }> {
  const server = await startServer(spotifyOf(named(field => `Zanzibar ${field}`)));
  return { server, listening: listenTo(server.baseUrl) };
}

/** What Spotify was shown as whose word, each once. */
const bearers = ({ asked }: FakeServer) => [...new Set(asked.map(({ headers }) => headers.authorization))];

interface Places {
  readonly person?: unknown;
  readonly user?: unknown;
  readonly sessionUser?: unknown;
  readonly apiAccessToken?: unknown;
}

function asking(asked: Asked, { person, user, sessionUser, apiAccessToken }: Places): RequestEnvelope {
  const request = envelope(asked);
  return {
    ...request,
    context: { System: { ...request.context.System, user, person, apiAccessToken } },
    session: { ...request.session, new: true, user: sessionUser ?? user },
  } as unknown as RequestEnvelope;
}

/** Reads the first songs and leaves, so that there is a place to come back to. */
async function readAndLeave(listening: Listening, from: Asking): Promise<void> {
  listening.attributes = {};
  await listening.hear(intent('ListPlaylistsIntent'), from);
  await listening.hear(intent('ChooseIntent', { position: '4' }), from);
  await listening.hear(intent('AMAZON.NextIntent'), from);
  await listening.hear(intent('AMAZON.StopIntent'), from);
  listening.attributes = {};
}

describe('the token that Spotify sees', () => {
  test.each<[string, Places, string | null]>([
    ['of the account', { user: { userId: 'ann', accessToken: TOKEN } }, TOKEN],
    [
      'of the account, for a speaker without a link of their own',
      { user: { userId: 'ann', accessToken: TOKEN }, person: { personId: 'bo' } },
      TOKEN,
    ],
    [
      'of the speaker who has one',
      { user: { userId: 'ann', accessToken: TOKEN }, person: { personId: 'bo', accessToken: PERSONS_TOKEN } },
      PERSONS_TOKEN,
    ],
    ["never Amazon's own", { user: { userId: 'ann' }, apiAccessToken: AMAZONS_TOKEN }, null],
    [
      "never Amazon's own, though it stands where a listener's should",
      { user: { userId: 'ann', apiAccessToken: AMAZONS_TOKEN }, person: { apiAccessToken: AMAZONS_TOKEN } },
      null,
    ],
    ['none of several in a list', { user: { userId: 'ann', accessToken: [TOKEN] } }, null],
    ['none in an object', { user: { userId: 'ann', accessToken: { token: TOKEN } } }, null],
    ['none of a list of users', { user: [{ userId: 'ann', accessToken: TOKEN }] }, null],
  ])('is that %s', async (_what, places, token) => {
    const { server, listening } = await start();
    const answer = await listening.send(asking(intent('ListPlaylistsIntent'), places));
    expect(bearers(server)).toEqual(token === null ? [] : [`Bearer ${token}`]);
    if (token === null) expect(answer.response.card).toEqual({ type: 'LinkAccount' });
  });

  test('is not the one that came with an event or in the session', async () => {
    const { server, listening } = await start();
    await listening.send(skillEvent('SkillAccountLinked'));
    listening.attributes = { accessToken: OTHERS_TOKEN, recordKeeper: { accessToken: OTHERS_TOKEN } };
    const { attributes } = listening;
    await listening.send(envelope(intent('ListPlaylistsIntent'), { attributes }));
    expect(server.asked).toEqual([]);
  });
});

describe('what is remembered of one listener', () => {
  const ann: Asking = { userId: 'ann', accessToken: TOKEN };
  const greeting = async (listening: Listening, request: RequestEnvelope) => shownBy(await listening.send(request));
  const launchOf = (places: Places) => asking(launch, places);

  test('greets them when they come again', async () => {
    const { listening } = await start();
    await readAndLeave(listening, ann);
    const again = launchOf({ user: { userId: 'ann', accessToken: TOKEN } });
    expect(await greeting(listening, again)).toContain('you stopped at song');
  });

  test.each<[string, Places]>([
    ['another user with the same token', { user: { userId: 'bo', accessToken: TOKEN } }],
    ['a user whose id begins the same', { user: { userId: 'ann ', accessToken: TOKEN } }],
    ['a user whose id is written otherwise', { user: { userId: 'Ann', accessToken: TOKEN } }],
    ['a user whose id is a list of theirs', { user: { userId: ['ann'], accessToken: TOKEN } }],
    ['a user whose id is an object', { user: { userId: { toString: 'ann' }, accessToken: TOKEN } }],
    ['nobody', { user: { accessToken: TOKEN } }],
    [
      'a recognised speaker with a link of their own',
      { user: { userId: 'ann', accessToken: TOKEN }, person: { personId: 'bo', accessToken: PERSONS_TOKEN } },
    ],
    [
      'a person who says they are that user',
      { user: { userId: 'bo', accessToken: TOKEN }, person: { personId: 'ann', userId: 'ann' } },
    ],
    [
      'their id in one place and a stranger with a token in the other',
      { user: { userId: 'ann' }, sessionUser: { userId: 'bo', accessToken: OTHERS_TOKEN } },
    ],
    [
      "a stranger's token in one place and their id in the other",
      { user: { accessToken: OTHERS_TOKEN }, sessionUser: { userId: 'ann' } },
    ],
  ])('does not greet %s', async (_who, places) => {
    const { listening } = await start();
    await readAndLeave(listening, ann);
    const shown = await greeting(listening, launchOf(places));
    expect(shown).not.toContain('you stopped at song');
    expect(shown).toContain('Welcome');
  });

  test.each<[string, Places]>([
    ['another user', { user: { userId: 'bo', accessToken: OTHERS_TOKEN } }],
    [
      'their id in one place and a stranger in the other',
      { user: { userId: 'ann' }, sessionUser: { userId: 'bo', accessToken: OTHERS_TOKEN } },
    ],
  ])('is not changed by %s', async (_who, places) => {
    const { listening } = await start();
    await readAndLeave(listening, ann);
    await listening.send(launchOf(places));
    await listening.send(asking(intent('AMAZON.StopIntent'), places));
    const again = launchOf({ user: { userId: 'ann', accessToken: TOKEN } });
    expect(await greeting(listening, again)).toContain('you stopped at song');
  });

  test('is not forgotten because another listener leaves', async () => {
    const { listening } = await start();
    await readAndLeave(listening, ann);
    await listening.send(skillEvent('SkillDisabled', { userId: 'bo' }));
    const again = launchOf({ user: { userId: 'ann', accessToken: TOKEN } });
    expect(await greeting(listening, again)).toContain('you stopped at song');
  });
});
