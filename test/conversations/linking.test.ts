import { startWorld, type World } from './support/world';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('a listener who links an account', () => {
  let world: World;
  beforeEach(async () => {
    world = await startWorld();
  });
  afterEach(() => world.stop());

  test('goes from the card through the pages into the conversation', async () => {
    expect((await world.say('open record keeper')).card).toEqual({ type: 'LinkAccount' });
    expect((await world.link('robin')).kind).toBe('linked');
    expect((await world.say('open record keeper')).spoken).toMatch(
      /^Welcome to Record Keeper\. You have 120 playlists/,
    );
  });

  test('is welcomed as new then: the answer about linking was no welcome', async () => {
    await world.say('open record keeper');
    await world.say('open record keeper');
    await world.link('robin');
    expect((await world.say('open record keeper')).spoken).toMatch(/^Welcome/);
  });

  test('may press Cancel, stays unlinked, and may try again', async () => {
    expect(await world.link('robin', false)).toMatchObject({ kind: 'refused', reason: 'denied' });
    expect((await world.say('open record keeper')).card).toEqual({ type: 'LinkAccount' });
    expect((await world.link('robin')).kind).toBe('linked');
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
  });

  test('is asked for exactly the permissions of the skill package, and Alexa shows nothing secret', async () => {
    const result = await world.link('robin');
    const [authorization] = result.steps;
    expect(authorization?.parameters['scope']?.split(' ')).toEqual(
      expect.arrayContaining(['playlist-read-private', 'playlist-read-collaborative']),
    );
    expect(authorization?.parameters['scope']).not.toMatch(/modify|write|upload/);
    const shown = JSON.stringify(world.alexa.oauthSteps);
    const turn = await world.say('open record keeper');
    const token = turn.request?.context.System.user.accessToken ?? '';
    expect(token.length).toBeGreaterThan(20);
    expect(shown).not.toContain(token);
    expect(shown).not.toContain(world.standIn.client.secret);
  });

  test('may unlink, and is unlinked at once', async () => {
    await world.link('robin');
    await world.talk('open record keeper', 'open Road Trip');
    world.alexa.unlink();
    expect((await world.say('next')).card).toEqual({ type: 'LinkAccount' });
  });

  test('may link another account, and hears of that one from then on', async () => {
    await world.link('robin');
    expect((await world.say('ask record keeper whose account is this')).spoken).toContain('Robin Vale');
    world.alexa.unlink();
    await world.link('noa');
    expect((await world.say('ask record keeper whose account is this')).spoken).toContain('Noa Lind');
  });

  test('notices nothing when the hour of a token is over: Alexa renews it before she asks', async () => {
    await world.link('robin');
    await world.talk('open record keeper', 'open Road Trip');
    world.clock.nowMs += 2 * HOUR_MS;
    expect((await world.say('next')).spoken).toMatch(/^6 to 10 of 87: /);
    expect(world.alexa.oauthSteps.filter(({ name }) => name === 'token-request')).toHaveLength(2);
  });

  test('is asked to link again after six months, and does', async () => {
    await world.link('robin');
    world.clock.nowMs += 184 * DAY_MS;
    const turn = await world.say('open record keeper', 'account-link'); // Alexa objects to the dead link, as she should
    expect(turn.card).toEqual({ type: 'LinkAccount' });
    expect(turn.findings.map(({ rule }) => rule)).toEqual(['account-link']);
    expect((await world.link('robin')).kind).toBe('linked');
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
  });

  test('who removed the app at Spotify hears that the link has run out, then links again', async () => {
    await world.link('robin');
    await world.say('open record keeper');
    world.standIn.revokeLinks();
    world.later();
    const refused = await world.say('list my playlists');
    expect(refused.spoken).toMatch(/^Your Spotify link has run out/);
    expect(refused.card).toEqual({ type: 'LinkAccount' });
    world.clock.nowMs += 2 * HOUR_MS; // now Alexa herself learns of it: no token any more
    expect((await world.say('open record keeper', 'account-link')).spoken).toMatch(
      /^I read your Spotify playlists aloud/,
    );
    expect((await world.link('robin')).kind).toBe('linked');
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
  });

  test('keeps the link where Spotify gives a new refresh token with each renewal', async () => {
    await world.stop();
    world = await startWorld({ standIn: { repeatRefreshToken: true } });
    await world.link('robin');
    for (let hours = 0; hours < 6; hours += 2) {
      world.clock.nowMs += 2 * HOUR_MS;
      expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
    }
  });
});
