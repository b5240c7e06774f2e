import type { ServerResponse } from 'node:http';
import { composeSkill, type ComposedSkill } from '../../src/compose';
import { readConfig } from '../../src/config';
import { envelope, intent, launch, type Asked } from '../skill/support/requests';
import { startServer, stopServers, type FakeServer } from '../spotify/support/fake-server';
import { answerFindings } from './answer-findings';
import { rightAnswer } from './spotify-in-process';

const TURNS = 1000;
const MOST_IN_FLIGHT = 16;
const asked: readonly Asked[] = [
  launch,
  intent('ListPlaylistsIntent'),
  intent('OpenPlaylistIntent', { playlist: 'road trip' }),
  intent('FindPlaylistIntent', { playlist: 'gym' }),
];
/** What may come of a turn when far too many are asked for: what was wanted, or that it took too long. */
const clean = ['welcome', 'list', 'read', 'found', 'nearest', 'too-late', 'unavailable', 'not-found'];

/** A Spotify that answers only when it is let, and counts who waits. */
async function heldSpotify() {
  const waiting = new Map<ServerResponse, string>();
  const seen = { most: 0, givenUp: 0, held: true };
  const answer = (response: ServerResponse, url: string) => {
    waiting.delete(response);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(small(url.replace(/^\/v1/, '')));
  };
  const server: FakeServer = await startServer((request, response) => {
    const url = request.url ?? '';
    if (url === '/ping') return void response.end();
    waiting.set(response, url);
    seen.most = Math.max(seen.most, waiting.size);
    response.on('close', () => (seen.givenUp += waiting.delete(response) ? 1 : 0));
    if (!seen.held) setTimeout(() => answer(response, url), 5);
  });
  const letGo = (): void => {
    seen.held = false;
    for (const [response, url] of waiting) answer(response, url);
  };
  return { server, seen, letGo };
}

/** Three playlists are enough to talk about. */
function small(target: string): string {
  const body = JSON.parse(rightAnswer(target).text) as { items?: unknown[]; total?: number };
  return JSON.stringify(Array.isArray(body.items) ? { ...body, items: body.items.slice(0, 3), total: 3 } : body);
}

const skills: ComposedSkill[] = [];

afterEach(async () => {
  for (const skill of skills.splice(0)) skill.close();
  await stopServers();
});

test('a thousand turns at once all end well or say why not, sixteen calls at a time, and the next one is as ever', async () => {
  const { server, seen, letGo } = await heldSpotify();
  const lines: string[] = [];
  const config = readConfig({ SPOTIFY_API_BASE_URL: server.baseUrl, TURN_BUDGET_MS: '7500' });
  const skill = composeSkill(config, { writeLog: line => lines.push(line) });
  skills.push(skill);
  const turns = Array.from({ length: TURNS }, async (_, who) => {
    const about = asked[who % asked.length] ?? launch;
    const request = envelope(about, { userId: `listener ${who}`, accessToken: `token-of-${who}` });
    return answerFindings(request, JSON.parse(JSON.stringify(await skill.invoke(request))));
  });
  // Other calls of this machine get through, so whatever else was on its way has come as well.
  while (server.asked.length < MOST_IN_FLIGHT) await new Promise(resolve => setImmediate(resolve));
  for (let ping = 0; ping < 5; ping += 1) await (await fetch(`${server.origin}/ping`)).text();
  expect(seen.most).toBe(MOST_IN_FLIGHT);

  letGo();
  expect((await Promise.all(turns)).flat()).toEqual([]);
  const outcomes = lines.map(line => (JSON.parse(line) as { outcome: string }).outcome);
  expect(outcomes).toHaveLength(TURNS);
  expect(outcomes.filter(outcome => !clean.includes(outcome))).toEqual([]);
  // Who gives up frees a place before the server hears of it.
  expect(seen.givenUp > 0 || seen.most <= MOST_IN_FLIGHT).toBe(true);

  await skill.invoke(envelope(intent('ListPlaylistsIntent'), { accessToken: 'token-of-the-next' }));
  expect(JSON.parse(lines.at(-1) ?? '{}')).toMatchObject({ level: 'info', outcome: 'list', calls: 1 });
}, 300_000);
