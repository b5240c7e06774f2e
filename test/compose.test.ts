import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { composeSkill, type ComposedSkill, type Doors } from '../src/compose';
import { readConfig } from '../src/config';
import { inMemoryLibrary, playlist } from './support/in-memory-library';
import { envelope, intent, launch } from './skill/support/requests';

const linked = { accessToken: 'invented-token' };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

function compose(environment: Readonly<Record<string, string>> = {}, doors: Doors = {}): ComposedSkill {
  const skill = composeSkill(readConfig(environment), { writeLog: () => undefined, ...doors });
  closing.push(() => skill.close());
  return skill;
}

/** A Web API that answers every call so, on this machine. */
async function spotify(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer(answer);
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const emptyList = { href: '', items: [], limit: 50, next: null, offset: 0, previous: null, total: 0 };

describe('the composed skill', () => {
  test("reads Spotify where the settings say, with the listener's own token", async () => {
    const seen: (string | undefined)[] = [];
    const url = await spotify((request, response) => {
      seen.push(request.url, request.headers.authorization);
      response.setHeader('content-type', 'application/json').end(JSON.stringify(emptyList));
    });
    const { response } = await compose({ SPOTIFY_API_BASE_URL: url }).invoke(envelope(launch, linked));
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('no playlists') as unknown });
    expect(seen).toEqual([expect.stringMatching(/^\/v1\/me\/playlists\?/), 'Bearer invented-token']);
  });

  test('tells of each call to Spotify, and counts it in the log', async () => {
    const url = await spotify((_, response) => void response.writeHead(401).end('{}'));
    const lines: string[] = [];
    const calls: unknown[] = [];
    const skill = compose(
      { SPOTIFY_API_BASE_URL: url },
      { writeLog: line => lines.push(line), onSpotifyCall: call => calls.push(call) },
    );
    const { response } = await skill.invoke(envelope(launch, linked));
    expect(response.card).toEqual({ type: 'LinkAccount' });
    expect(calls).toEqual([expect.objectContaining({ call: 'GET /me/playlists', status: 401 })]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ outcome: 'link-expired', calls: 1 });
    expect(lines.join()).not.toContain('invented-token');
  });

  const inAPlaylist = {
    at: 'playlist',
    id: 'a'.repeat(22),
    name: '',
    link: null,
    artworkUrl: null,
    offset: 0,
    count: 5,
    total: 9,
  };
  test.each([
    ['GET /me', intent('AccountIntent')],
    ['GET /me/playlists', launch],
    ['GET /playlists/{id}', intent('AMAZON.StartOverIntent')],
    ['GET /playlists/{id}/items', intent('AMAZON.NextIntent')],
  ])('asks for nothing that Spotify has just refused for the day: %s', async (call, asked) => {
    const url = await spotify((_, response) => {
      const error = { status: 429, message: 'Too many requests', reason: 'QUOTA_EXCEEDED' };
      response.writeHead(429, { 'retry-after': '7200' }).end(JSON.stringify({ error }));
    });
    const calls: string[] = [];
    const skill = compose({ SPOTIFY_API_BASE_URL: url }, { onSpotifyCall: seen => calls.push(seen.call) });
    const from = { ...linked, attributes: { recordKeeper: { place: inAPlaylist } } };
    const hears = async () => (await skill.invoke(envelope(asked, from))).response.outputSpeech;
    const first = await hears();
    expect(first).toMatchObject({ ssml: expect.stringContaining('used up') as unknown });
    expect(await hears()).toEqual(first);
    expect(calls).toEqual([call]);
  });

  test('gives up within the time the settings allow, and says that Spotify is not answering', async () => {
    const url = await spotify(() => undefined);
    const skill = compose({ SPOTIFY_API_BASE_URL: url });
    const context = { getRemainingTimeInMillis: () => 430 }; // 30 ms when the time to answer is kept back
    const { response } = await skill.invoke(envelope(launch, linked), context);
    expect(response.outputSpeech).toMatchObject({ ssml: expect.stringContaining('is not answering') as unknown });
  });

  test('gives a turn the time the settings say', async () => {
    const remainingMs: number[] = [];
    const openLibrary: Doors['openLibrary'] = ({ deadline }) => {
      remainingMs.push(deadline.remainingMs());
      return inMemoryLibrary({ playlists: [] });
    };
    await compose({ TURN_BUDGET_MS: '700' }, { openLibrary, now: () => 0 }).invoke(envelope(launch, linked));
    expect(new Set(remainingMs)).toEqual(new Set([700]));
  });

  test.each([
    ['debug', 1],
    ['info', 1],
    ['warn', 0],
    ['silent', 0],
  ])('writes its log at the level %s', async (level, lines) => {
    const written: string[] = [];
    const skill = compose({ LOG_LEVEL: level }, { writeLog: line => written.push(line) });
    await skill.invoke(envelope(intent('AMAZON.StopIntent')));
    expect(written).toHaveLength(lines);
  });

  test('answers any skill when it knows no id of its own, and only its own when it does', async () => {
    const theirs = envelope(intent('AMAZON.StopIntent'), { skillId: 'amzn1.ask.skill.theirs' });
    const answer = await compose().invoke(theirs);
    expect(answer.response.shouldEndSession).toBe(true);
    await expect(compose({ ALEXA_SKILL_ID: 'amzn1.ask.skill.ours' }).invoke(theirs)).rejects.toThrow();
  });

  test('remembers a listener from one session to the next, and another skill does not', async () => {
    const doors: Doors = { openLibrary: () => inMemoryLibrary({ playlists: [playlist('Gym'), playlist('Chill')] }) };
    const skill = compose({}, doors);
    const welcome = async (by: ComposedSkill) =>
      JSON.stringify((await by.invoke(envelope(launch, linked))).response.outputSpeech);
    expect(await welcome(skill)).toContain('Welcome to Record Keeper');
    expect(await welcome(skill)).not.toContain('Welcome');
    expect(await welcome(compose({}, doors))).toContain('Welcome to Record Keeper');
  });

  test.each([
    ['en-NZ', 'of another kind of English'],
    ['de-DE', 'of a language it does not speak'],
    ['', 'that is empty'],
    ['no-such-locale', 'that cannot be'],
  ])('answers in English to a locale %s, %s', async locale => {
    const { response } = await compose().invoke(envelope(intent('AMAZON.StopIntent'), { locale }));
    expect(response.outputSpeech).toMatchObject({ ssml: '<speak>Goodbye.</speak>' });
  });

  test('answers a request without any locale', async () => {
    const asked = envelope(intent('AMAZON.StopIntent'));
    Reflect.deleteProperty(asked.request, 'locale');
    const { response } = await compose().invoke(asked);
    expect(response.outputSpeech).toMatchObject({ ssml: '<speak>Goodbye.</speak>' });
  });
});
