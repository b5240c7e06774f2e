import { faultByName } from '../../src/simulator/spotify/stand-in';
import { useWorld } from './support/use-world';

const DAY_MS = 24 * 3_600_000;

describe('a listener who stopped in the middle of Road Trip', () => {
  const world = useWorld();
  beforeEach(async () => {
    await world.talk('open record keeper', 'open Road Trip', 'next', 'stop');
    world.calls.length = 0;
  });

  test.each([
    'carry on reading Road Trip',
    'continue reading road trip',
    'continue with road trip',
    'resume my road trip playlist',
    'pick up road trip where I left off',
    'where was I in road trip',
  ])('says "%s" and is read on to, in one breath', async sentence => {
    expect((await world.say(`ask record keeper to ${sentence}`)).spoken).toMatch(
      /^Back in Road Trip\. 11 to 15 of 87: .* Shall I read on\?$/,
    );
  });

  test.each([
    'where was I',
    'where did I stop',
    'pick up where I left off',
    'carry on where we stopped',
    'continue',
    'carry on',
    'keep reading',
  ])('opens the skill, says "%s" and is read on to', async sentence => {
    expect((await world.talk('open record keeper', sentence)).spoken).toMatch(/^Back in Road Trip\. 11 to 15 of 87: /);
  });

  test('is offered to carry on at the next launch, and says yes', async () => {
    const turn = await world.say('open record keeper');
    expect(turn.spoken).toBe(
      'Welcome back. Last time you stopped at song 10 of Road Trip. Shall I carry on from there?',
    );
    expect((await world.say('yes')).spoken).toMatch(/^Back in Road Trip\. 11 to 15 of 87: /);
    expect((await world.say('next')).spoken).toMatch(/^16 to 20 of 87: /);
    await world.say('stop');
    expect((await world.say('open record keeper')).spoken).toContain('song 20 of Road Trip');
  });

  test.each(['next', 'more', 'keep going'])('takes the offer with "%s" too', async sentence => {
    expect((await world.talk('open record keeper', sentence)).spoken).toMatch(/^Back in Road Trip\. 11 to 15 of 87: /);
  });

  test('may as well name another one, or say no', async () => {
    await world.say('open record keeper');
    expect((await world.say('open Family Mix')).spoken).toMatch(/^Family Mix, 73 songs/);
    expect((await world.talk('open record keeper', 'no')).spoken).toMatch(/^All right\. .*\?$/);
  });

  test('costs Spotify one call to carry on, for the name is not kept here', async () => {
    await world.say('ask record keeper where was I');
    expect(world.calls).toEqual(['GET /playlists/{id} 200']);
  });

  test('hears that it is gone when it is gone', async () => {
    const gone = faultByName('404');
    if (gone !== null) world.standIn.injectFault(gone, { on: 'GET /playlists/{id}' });
    const turn = await world.say('ask record keeper where was I');
    expect(turn.spoken).toBe('The playlist you stopped in is no longer there. Shall I go back to your playlists?');
    expect((await world.say('yes')).spoken).toMatch(/The first 5: Road Trip/);
  });

  test('is in the log without the name or the id of a playlist', async () => {
    await world.talk('open record keeper', 'yes');
    expect(world.log.join('\n')).not.toMatch(/road|trip|[0-9A-Za-z]{22}/i);
  });
});

describe('a listener who never stopped anywhere', () => {
  const world = useWorld();

  test('asks where that was and is offered the list', async () => {
    const turn = await world.say('ask record keeper where was I');
    expect(turn.spoken).toBe("I don't remember where we stopped. Shall I list your playlists?");
    expect((await world.say('yes')).spoken).toContain('The first 5: Road Trip');
  });

  test('says "continue" and hears how to reach the music', async () => {
    const turn = await world.talk('open record keeper', 'continue');
    expect(turn.spoken).toMatch(/^I only read and never play\./);
    expect(turn.sessionOpen).toBe(false);
  });

  test('asks to carry on with a playlist and hears it from its beginning', async () => {
    const turn = await world.say('ask record keeper to carry on reading gym');
    expect(turn.spoken).toMatch(/^I don't remember where we stopped, so here is the beginning\. Gym, /);
  });
});

describe('a listener whose link is about to end', () => {
  const world = useWorld({ linkedAs: null });

  test('hears so once, two weeks ahead, with the card, and goes on as ever', async () => {
    await world.say('open record keeper');
    await world.link('robin');
    await world.say('open record keeper');
    world.clock.nowMs += 175 * DAY_MS; // linked on 15 March
    const turn = await world.say('open record keeper');
    expect(turn.spoken).toMatch(
      /You have 120 playlists\. .*Your Spotify link ends in 9 days; .*I've sent a card .* again\. What would you like\?$/,
    );
    expect(turn.card).toEqual({ type: 'LinkAccount' });
    expect((await world.say('open Road Trip')).spoken).toMatch(/^Road Trip, 87 songs/);
    const next = await world.say('open record keeper');
    expect(next.spoken).not.toContain('link');
    expect(next.card).toBeNull();
  });
});
