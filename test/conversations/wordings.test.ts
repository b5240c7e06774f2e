// Many ways to say the same, each through the model of the skill and the skill itself.
import { useWorld } from './support/use-world';

describe('a listener who asks how many playlists of one kind there are', () => {
  const world = useWorld();

  test.each([
    ['how many playlists did I make', /^You have 88 playlists of your own\./],
    ['how many of them are mine', /^You have 88 playlists of your own\./],
    ['how many playlists of my own do I have', /^You have 88 playlists of your own\./],
    ['how many do I follow', /^You have 30 playlists by others\./],
    ['how many of my playlists are by other people', /^You have 30 playlists by others\./],
    ['how many shared playlists do I have', /^You have 2 playlists that others may edit\./],
    ['how many are collaborative', /^You have 2 playlists that others may edit\./],
  ])('says "%s" and hears their number alone', async (sentence, expected) => {
    expect((await world.talk('open record keeper', sentence)).spoken).toMatch(expected);
  });
});

describe('a listener inside a playlist', () => {
  const world = useWorld();
  beforeEach(() => world.talk('open record keeper', 'open Road Trip', 'next'));

  test.each(['open playlist number four', 'go to playlist number four', 'go to playlist four'])(
    'says "%s" and means one of the list',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/^Sunday Morning, 58 songs/);
    },
  );

  test.each(['tell me about number seven', 'tell me about song seven', 'what is song seven'])(
    'says "%s" and hears which song that is',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/^Number 7 is .+ by .+\. .*\?$/);
    },
  );

  test.each(['last song', 'the last song', 'the latter'])('says "%s" and hears the last one again', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^Number 10 is /);
  });

  test.each(['read that again', 'again', 'once more', 'what was that'])('says "%s" and hears it again', async said => {
    expect((await world.say(said)).spoken).toMatch(/^6 to 10 of 87: /);
  });

  test.each(['the first ten', 'the first few', 'from the top', 'read it from the beginning', 'start from the top'])(
    'says "%s" and is read to from the beginning',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/^Road Trip, 87 songs, .* The first 5: /);
    },
  );

  test.each(['what else', 'read them all', 'read the rest'])('says "%s" and is read on to', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^11 to 15 of 87: /);
  });

  test.each([
    'when was the last song added',
    'when was something last added',
    'when was the last song added to road trip',
    'when was something last added to road trip',
  ])('says "%s" and hears when', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^The newest song in Road Trip was added \d+ weeks ago\./);
  });

  test.each(["give me a list of what's in chill out", "what's inside chill out"])(
    'says "%s" and hears another one',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/^Chill Out, 35 songs/);
    },
  );

  test.each([
    'add hey jude to road trip',
    'add hey jude',
    'like the third song',
    'turn it up',
    'turn the volume down',
    'louder',
    'skip this song',
    'stop the music',
  ])('says "%s" and hears that the skill only reads', async sentence => {
    const turn = await world.say(sentence);
    expect(turn.heard?.intent).toBe('ChangeIntent');
    expect(turn.spoken).toMatch(/never change/);
  });
});

describe('a listener in the list', () => {
  const world = useWorld();
  beforeEach(() => world.talk('open record keeper', 'list my playlists'));

  test.each(['the second playlist', 'second song', 'tell me about number two'])('means Chill by "%s"', async said => {
    expect((await world.say(said)).spoken).toMatch(/^Chill/);
  });

  test.each(['last playlist', 'the last playlist', 'the latter'])('means the last one heard by "%s"', async said => {
    expect((await world.say(said)).spoken).toMatch(/^Family Mix, 73 songs/);
  });

  test('asks for a list of the playlists and hears it from its beginning', async () => {
    await world.say('next');
    const turn = await world.say('give me a list of my playlists');
    expect(turn.spoken).toMatch(/^You have 120 playlists\. The first 5: /);
  });

  test.each([
    'do I have any playlist called gym',
    'is there any playlist named gym',
    'do you know a playlist called gym',
    'have I any playlist called gym',
    'do I have any gym playlist',
  ])('asks "%s" and hears yes', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^Yes, you have Gym/);
  });
});

describe('a listener who is asked which Chill is meant', () => {
  const world = useWorld();
  beforeEach(() => world.talk('open record keeper', 'open chill'));

  test.each(['the former', 'my one'])('says "%s" and hears their own', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^Chill, 64 songs/);
  });

  test.each(['the latter', 'chill by lena'])('says "%s" and hears of Lena’s', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^Chill by Lena Frost, 210 songs\./);
  });

  test.each(['none of them', 'none of these', 'no one of them'])('says "%s" and is asked what else', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(/^All right\. What else/);
  });

  test('says "what was that" and hears the question again', async () => {
    expect((await world.say('what was that')).spoken).toMatch(/Which one do you mean\?$/);
  });
});

describe('a listener who goes home', () => {
  const world = useWorld();

  test('hears nothing more of the skill, and nothing is wrong with that', async () => {
    const turn = await world.talk('open record keeper', 'go home');
    expect(turn).toMatchObject({ spoken: '', sessionOpen: false, findings: [] });
  });
});
