import { useWorld } from './support/use-world';

describe('a listener who wants to hear music', () => {
  const world = useWorld();

  test.each([
    'play Road Trip',
    'play my road trip playlist',
    'put on road trip',
    'shuffle road trip',
    'start playing road trip',
    'I want to listen to road trip',
    'can you play Road Trip please',
    'play the songs in road trip',
  ])('says "%s" and hears what to say to Alexa instead, and can say it at once', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(/^I only read\. .*Alexa, play my playlist road trip on Spotify\.$/i);
    expect(turn.sessionOpen).toBe(false);
  });

  test.each(['play it', 'play this playlist', 'play', 'play this'])(
    'means the open playlist with "%s"',
    async sentence => {
      const turn = await world.talk('open record keeper', 'open Road Trip', sentence);
      expect(turn.spoken).toMatch(/Alexa, play my playlist Road Trip on Spotify\.$/);
      expect(turn.sessionOpen).toBe(false);
    },
  );

  test.each(['play it', 'play', 'play some music'])('says "%s" with nothing open', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(/^I only read\. .*Alexa, play.* on Spotify\.$/);
    expect(turn.sessionOpen).toBe(false);
  });

  test('asks for nothing of Spotify with it', async () => {
    await world.say('open record keeper');
    world.calls.length = 0;
    await world.say('play Road Trip');
    expect(world.calls).toEqual([]);
  });

  test('says pause and hears what to say to Alexa', async () => {
    const turn = await world.talk('open record keeper', 'open Road Trip', 'pause');
    expect(turn.spoken).toMatch(/Alexa, pause/);
    expect(turn.sessionOpen).toBe(false);
  });

  test.each(['continue', 'keep going', 'carry on'])(
    'says "%s" while being read to, and is read on to',
    async sentence => {
      expect((await world.talk('open record keeper', 'open Road Trip', sentence)).spoken).toMatch(/^6 to 10 of 87/);
      expect((await world.talk('list my playlists', sentence)).spoken).toMatch(/^6 to 10 of 120/);
    },
  );
});

describe('a listener who wants something changed', () => {
  const world = useWorld();

  test.each([
    'like this song',
    'add this song to Road Trip',
    'add this to my favorites',
    'remove this song from Road Trip',
    'delete Road Trip',
    'create a playlist called gym',
    'rename this playlist',
    'follow this playlist',
    'unfollow chill',
    'save this song',
  ])('says "%s", is told where to do it, and nothing is attempted', async sentence => {
    await world.talk('open record keeper', 'open Road Trip');
    world.calls.length = 0;
    const turn = await world.say(sentence);
    expect(turn.spoken).toMatch(/never change.*Spotify app\.$/);
    expect(turn.sessionOpen).toBe(false);
    expect(world.calls).toEqual([]);
  });
});

describe('a listener who asks whose account this is', () => {
  const world = useWorld();

  test.each([
    'whose account is this',
    'which account are you using',
    'which Spotify account is linked',
    'who am I',
    "what's my name",
    'who is logged in',
    'am I linked',
  ])('says "%s" and hears the display name', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(/Spotify account of Robin Vale\. .*\?$/);
    expect(turn.spoken).not.toContain('@');
  });

  test('stays where they were', async () => {
    await world.talk('open record keeper', 'open Road Trip', 'whose account is this');
    expect((await world.say('next')).spoken).toMatch(/^6 to 10 of 87: /);
  });

  test.each(['unlink my account', 'disconnect Spotify', 'log out', 'log me out', 'how do I unlink my account'])(
    'says "%s" and hears where to do it',
    async sentence => {
      const turn = await world.talk('open record keeper', sentence);
      expect(turn.spoken).toMatch(/Alexa app.*Disable skill.*Spotify/);
      expect(turn.sessionOpen).toBe(false);
      expect(world.alexa.linked).toBe(true);
    },
  );
});
