import { useWorld } from './support/use-world';

describe('a listener who asks Record Keeper without opening it first', () => {
  const world = useWorld();

  test.each([
    ["ask record keeper what's in Road Trip", /^Road Trip, 87 songs/],
    ["Alexa, ask Record Keeper what's in road trip", /^Road Trip, 87 songs/],
    ['ask record keeper to open Road Trip', /^Road Trip, 87 songs/],
    ['tell record keeper to read Road Trip', /^Road Trip, 87 songs/],
    ['open Road Trip from record keeper', /^Road Trip, 87 songs/],
    ['ask record keeper to list my playlists', /^You have 120 playlists\. The first 5: Road Trip/],
    ['ask record keeper for my playlists', /^You have 120 playlists\. The first 5: Road Trip/],
    ['ask record keeper what playlists I have', /^You have 120 playlists/],
    ['list my playlists using record keeper', /^You have 120 playlists\. The first 5: Road Trip/],
    ['ask record keeper how many playlists I have', /^You have 120 playlists: 88/],
    ['ask record keeper how many playlists do I have', /^You have 120 playlists: 88/],
    ['ask record keeper how long is Road Trip', /^Road Trip .*5 hours and 27 minutes/],
    ['ask record keeper how long Road Trip is', /^Road Trip .*5 hours and 27 minutes/],
    ['ask record keeper who made Road Trip', /^Road Trip .*by you/],
    ['ask record keeper about Road Trip', /^Road Trip /],
    ['ask record keeper to tell me about Road Trip', /^Road Trip .*87 songs, 5 hours and 27 minutes/],
    ['ask record keeper if I have a playlist called gym', /^Yes, you have Gym/],
    ['ask record keeper do I have a playlist called gym', /^Yes, you have Gym/],
    ['ask record keeper whose account this is', /Robin Vale/],
    ['ask record keeper for the playlists I follow', /^You have 30 playlists by others/],
    ['ask record keeper for help', /list my playlists/],
  ])('"%s"', async (sentence, expected) => {
    const turn = await world.say(sentence);
    expect(turn.heard?.how).toBe('one-shot');
    expect(turn.spoken).toMatch(expected);
    expect(turn.microphone).toBe('open');
  });

  test('is in the conversation from then on', async () => {
    await world.say("ask record keeper what's in Road Trip");
    expect((await world.say('next')).spoken).toMatch(/^6 to 10 of 87: /);
    expect((await world.say('how long is it')).spoken).toMatch(/^Road Trip /);
  });

  test('begins anew with each such sentence: nothing is open any more', async () => {
    await world.talk("ask record keeper what's in Road Trip", 'ask record keeper to list my playlists');
    expect((await world.say('how long is it')).spoken).toMatch(/Which playlist do you mean\?$/);
  });

  test('hears the hand-off sentence, and it is over', async () => {
    const turn = await world.say('ask record keeper to play Road Trip');
    expect(turn.spoken).toMatch(/Alexa, play my playlist road trip on Spotify\.$/i);
    expect(turn.sessionOpen).toBe(false);
  });
});
