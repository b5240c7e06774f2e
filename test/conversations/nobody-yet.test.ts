import { useWorld } from './support/use-world';

describe('a listener without a single playlist', () => {
  const world = useWorld({ linkedAs: 'noa' });

  test.each([
    'open record keeper',
    'ask record keeper to list my playlists',
    'ask record keeper how many playlists do I have',
    "ask record keeper what's in Road Trip",
    'ask record keeper how long is Road Trip',
    'ask record keeper do I have a playlist called gym',
    'ask record keeper for my shared playlists',
  ])('says "%s", hears that there are none and what to do', async sentence => {
    const turn = await world.say(sentence);
    expect(turn.spoken).toMatch(/no playlists/);
    if (turn.microphone === 'closed') expect(turn.spoken).toMatch(/Spotify app/);
  });

  test('is greeted with it and left in peace: there is nothing to ask', async () => {
    const turn = await world.say('open record keeper');
    expect(turn.spoken).toMatch(/Make or follow one in the Spotify app/);
    expect(turn.sessionOpen).toBe(false);
  });

  test('may still ask whose account it is, and for help', async () => {
    expect((await world.say('ask record keeper whose account is this')).spoken).toMatch(/Noa Lind/);
    expect((await world.say('help')).spoken).toMatch(/list my playlists/);
  });
});
