// What terminal and page start together, with the doors that tests use.
import type { SeenCall } from '../../../src/simulator/world/seen-call';
import { readSettings } from '../../../src/simulator/world/settings';
import { openWorld, type World, type WorldDoors } from '../../../src/simulator/world/world';
import { projectRoot } from '../../contract/project-files';
import { scriptedSkill } from '../alexa/support/scripted-skill';

let world: World | null = null;
afterEach(() => world?.stop());

async function open(doors: Partial<WorldDoors> = {}): Promise<World> {
  const silent = { projectFolder: projectRoot, writeLog: () => undefined, onSpotifyCall: () => undefined };
  world = await openWorld(readSettings({}), { ...silent, ...doors });
  return world;
}

describe('a world', () => {
  test('lets a linked listener hear of their playlists, and tells of log lines and calls', async () => {
    const calls: SeenCall[] = [];
    const lines: string[] = [];
    const { alexa } = await open({ onSpotifyCall: call => calls.push(call), writeLog: line => lines.push(line) });
    await alexa.link({ login: 'robin' });
    const turn = await alexa.say('ask record keeper to list my playlists');
    expect(turn.spoken).toContain('playlists');
    expect(calls.map(({ call }) => call)).toEqual(['GET /me/playlists']);
    expect(lines.join('\n')).toContain('ListPlaylistsIntent');
  });

  test('can hold another skill', async () => {
    const skill = scriptedSkill();
    const { alexa } = await open({ skill });
    expect((await alexa.say('open record keeper')).spoken).toBe('What next?');
    expect(skill.requests).toHaveLength(1);
  });

  test('can have a clock and ids of its own, for Alexa and for Spotify', async () => {
    let nowMs = Date.UTC(2026, 2, 15, 12);
    const requestOf = async () => {
      const { alexa } = await open({ now: () => nowMs, seed: 'world', skill: scriptedSkill() });
      const { request } = await alexa.say('open record keeper');
      await world?.stop();
      return request;
    };
    const first = await requestOf();
    expect(first?.request.timestamp).toBe('2026-03-15T12:00:00Z');
    expect((await requestOf())?.request.requestId).toBe(first?.request.requestId);

    const { alexa, standIn } = await open({ now: () => nowMs });
    const token = standIn?.issueAccessToken('robin', { lifeMs: 1000 }) ?? '';
    const status = async () => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetch(`${standIn?.apiBaseUrl ?? ''}/me`, { headers })).status;
    };
    expect(await status()).toBe(200);
    nowMs += 1000;
    expect(await status()).toBe(401);
    expect(alexa.linked).toBe(false);
  });

  test('gives the token of now for a request written by hand, and none when nobody is linked', async () => {
    const skill = scriptedSkill();
    const { alexa } = await open({ skill });
    expect(await alexa.accessToken()).toBeNull();
    await alexa.link({ login: 'robin' });
    await alexa.say('open record keeper');
    expect(await alexa.accessToken()).toBe(skill.last.context.System.user.accessToken);
  });
});
