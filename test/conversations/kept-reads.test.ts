import { useWorld } from './support/use-world';

describe('a listener who goes on talking', () => {
  const world = useWorld();

  test.each([
    ['the list', 'open record keeper', 'list my playlists'],
    ['the next of the list', 'ask record keeper to list my playlists', 'next'],
    ['a name once more', "ask record keeper what's in Road Trip", 'open Road Trip'],
    ['the next songs', "ask record keeper what's in Road Trip", 'next'],
    ['how many songs there are', "ask record keeper what's in Road Trip", 'how many songs are in it'],
    ['how many playlists there are, again', 'ask record keeper how many playlists do I have', 'repeat'],
    ['those they follow, and those they made', 'ask record keeper which ones do I follow', 'the ones I made'],
  ])('hears %s without Spotify being asked again', async (_what, first, then) => {
    await world.say(first);
    world.calls.length = 0;
    await world.say(then);
    expect(world.calls).toEqual([]);
  });

  test('is heard all of the library by one call after the other pages were read', async () => {
    await world.say('ask record keeper do I have a playlist called dentist');
    world.calls.length = 0;
    await world.say('how many playlists do I have');
    expect(world.calls).toEqual(['GET /me 200']);
  });

  test('hears what is true now when the next conversation begins, and some minutes later', async () => {
    await world.talk('open record keeper', 'list my playlists', 'stop');
    world.calls.length = 0;
    await world.say('open record keeper');
    expect(world.calls).toEqual(['GET /me/playlists 200']);
    world.later();
    await world.say('list my playlists');
    expect(world.calls).toEqual(['GET /me/playlists 200', 'GET /me/playlists 200']);
  });

  test('is read all pages side by side where the length is known from before', async () => {
    await world.talk('open record keeper', 'stop');
    world.calls.length = 0;
    const turn = await world.say('ask record keeper do I have a playlist called gym');
    expect(turn.spoken).toMatch(/Gym/);
    expect(world.calls).toEqual(Array.from({ length: 3 }, () => 'GET /me/playlists 200'));
  });
});

describe('a link made anew', () => {
  const world = useWorld({ linkedAs: null });

  test('to another account shows nothing of the old one, in the same process and within the minute', async () => {
    await world.link('robin');
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
    await world.talk('list my playlists', 'open Road Trip', 'next');
    world.alexa.unlink();
    await world.link('noa');
    world.calls.length = 0;
    const launched = await world.say('open record keeper');
    expect(launched.spoken).not.toMatch(/120|Road Trip|Robin/);
    expect(world.calls[0]).toBe('GET /me/playlists 200');
    const named = await world.say("ask record keeper what's in Road Trip");
    expect(named.spoken).not.toMatch(/87 songs|120/);
  });
});
