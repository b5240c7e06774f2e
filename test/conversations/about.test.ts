import { useWorld } from './support/use-world';

const aspects = {
  length: /^Road Trip .*5 hours and 27 minutes/,
  count: /87 songs .*Road Trip\./,
  owner: /^Road Trip .*by you\./,
  changed: /^The newest song in Road Trip was added 5 weeks ago\./,
  description: /^(?:The description of )?Road Trip .*: Windows down, volume up\./,
  all: /^Road Trip .*by you.*87 songs, 5 hours and 27 minutes.*5 weeks ago.*\. .*Windows down, volume up\./,
} as const;

describe('a listener who asks about a playlist by name', () => {
  const world = useWorld();

  test.each([
    ['how long is Road Trip', 'length'],
    ["what's the length of Road Trip", 'length'],
    ['how many hours is road trip', 'length'],
    ['how long does road trip last', 'length'],
    ['how long is my road trip playlist', 'length'],
    ['how many songs are in Road Trip', 'count'],
    ['how many songs does road trip have', 'count'],
    ['how many tracks are on road trip', 'count'],
    ['how big is road trip', 'count'],
    ['who made Road Trip', 'owner'],
    ['who created road trip', 'owner'],
    ['whose playlist is road trip', 'owner'],
    ['who does road trip belong to', 'owner'],
    ['when did Road Trip last change', 'changed'],
    ['when was road trip last updated', 'changed'],
    ['when was something last added to road trip', 'changed'],
    ["what's the description of Road Trip", 'description'],
    ['what does the description of road trip say', 'description'],
    ['read me the description of road trip', 'description'],
    ['tell me about Road Trip', 'all'],
    ['describe road trip', 'all'],
    ['tell me more about road trip', 'all'],
    ['what can you tell me about road trip', 'all'],
  ] as const)('says "%s" and hears its %s', async (sentence, aspect) => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(aspects[aspect]);
    expect(turn.microphone).toBe('open');
    expect(turn.card).toMatchObject({ title: 'Road Trip' });
  });

  test('hears exactly what was asked and nothing besides', async () => {
    const { spoken: length } = await world.talk('open record keeper', 'how long is Road Trip');
    expect(length).not.toMatch(/87|by you|Windows/);
    const { spoken: owner } = await world.say('who made Road Trip');
    expect(owner).not.toMatch(/87|hours|Windows/);
  });

  test('hears all of it in two sentences and a question', async () => {
    const { spoken } = await world.talk('open record keeper', 'tell me about Gym');
    expect(spoken.split(/[.?] ?/).filter(sentence => sentence !== '')).toHaveLength(3);
  });

  test('may go on into the playlist', async () => {
    await world.talk('open record keeper', 'how long is Road Trip');
    expect((await world.say('yes')).spoken).toMatch(/^Road Trip, 87 songs.*The first 5: /);
  });

  test('hears the same again on request', async () => {
    const turn = await world.talk('open record keeper', 'tell me about Road Trip');
    expect((await world.say('repeat')).spoken).toBe(turn.spoken);
  });

  test('about one that is not there is told so', async () => {
    const turn = await world.talk('open record keeper', 'how long is xylophone zebra');
    expect(turn.spoken).toMatch(/^I didn't find a playlist called xylophone zebra\./);
  });
});

describe('a listener who says "it"', () => {
  const world = useWorld();

  test.each([
    ['how long is it', 'length'],
    ['how long is this playlist', 'length'],
    ["what's the length", 'length'],
    ['how many songs are in it', 'count'],
    ['how many songs are there', 'count'],
    ['how many songs does it have', 'count'],
    ['how many songs', 'count'],
    ['who made it', 'owner'],
    ['whose playlist is this', 'owner'],
    ['who owns it', 'owner'],
    ['when did it last change', 'changed'],
    ['when was it last updated', 'changed'],
    ["what's the description", 'description'],
    ["what's its description", 'description'],
    ['tell me about it', 'all'],
    ['tell me more about it', 'all'],
    ['describe this playlist', 'all'],
  ] as const)('as in "%s" means the playlist that is open', async (sentence, aspect) => {
    const turn = await world.talk('open record keeper', 'open Road Trip', sentence);
    expect(turn.spoken).toMatch(aspects[aspect]);
  });

  test('means the playlist that was spoken of last', async () => {
    await world.talk('open record keeper', 'open Road Trip', 'how long is Gym');
    expect((await world.say('how many songs are in it')).spoken).toMatch(/51 songs .*Gym\./);
  });

  test('stays at the songs just heard: next reads on', async () => {
    await world.talk('open record keeper', 'open Road Trip', 'next', 'how long is it');
    expect((await world.say('next')).spoken).toMatch(/^11 to 15 of 87: /);
  });

  test('is asked which one when none is open', async () => {
    const turn = await world.talk('open record keeper', 'list my playlists', 'how long is it');
    expect(turn.spoken).toMatch(/Which playlist do you mean\?$/);
  });
});

describe('a listener who asks about a playlist', () => {
  const world = useWorld();

  test('of several people hears who made it and that others may edit it', async () => {
    expect((await world.talk('open record keeper', 'who made Band Practice')).spoken).toMatch(
      /^Band Practice .*Jonas Bell.*edit/,
    );
    expect((await world.say('who made Family Mix')).spoken).toMatch(/^Family Mix .*by you.*edit/);
  });

  test('of somebody else hears the name', async () => {
    expect((await world.talk('open record keeper', 'who made Office Fridays')).spoken).toMatch(/by Priya Raman\./);
  });

  test('of somebody who shows no name is told so', async () => {
    const turn = await world.talk('open record keeper', 'number 25', 'who made it');
    expect(turn.spoken).toMatch(/without a (?:display )?name|no (?:display )?name/);
  });

  test('without a description is told so', async () => {
    expect((await world.talk('open record keeper', "what's the description of Gym")).spoken).toMatch(
      /^Gym has no description\./,
    );
  });

  test('with signs in its description hears it without markup', async () => {
    const turn = await world.talk('open record keeper', "what's the description of Rock and Roll Kitchen");
    expect(turn.spoken).toMatch(/Chop .?fast.?, stir slow (?:&|and) sing\./);
  });

  test('of podcasts hears of episodes', async () => {
    const turn = await world.talk('open record keeper', 'how many episodes are in Podcasts to Finish');
    expect(turn.spoken).toMatch(/14 episodes .*Podcasts to Finish/);
  });

  test('of songs and episodes hears both counted', async () => {
    const turn = await world.talk('open record keeper', 'tell me about Songs and Stories');
    expect(turn.spoken).toMatch(/23 songs and 7 episodes, 6 hours and 16 minutes/);
  });

  test('whose songs bear no date is told that Spotify does not say', async () => {
    const turn = await world.talk('open record keeper', 'when did Old Favourites last change');
    expect(turn.spoken).toMatch(/Spotify (?:does not|doesn.t) say when.*Old Favourites/);
  });

  test.each(['how long is Fresh Start', 'how many songs are in Fresh Start', 'tell me about Fresh Start'])(
    'that is empty hears so: "%s"',
    async sentence => {
      const turn = await world.talk('open record keeper', sentence);
      expect(turn.spoken).toMatch(/Fresh Start.*(?:empty|nothing|no songs)|(?:nothing|no songs).*Fresh Start/);
    },
  );

  test('that Spotify keeps back hears its size and owner, and why nothing more', async () => {
    await world.say('open record keeper');
    expect((await world.say('how many songs are in Piano for Rainy Days')).spoken).toMatch(/180 songs/);
    expect((await world.say('who made it')).spoken).toMatch(/by The Listening Room\./);
    expect((await world.say('tell me about it')).spoken).toMatch(/The Listening Room.*180 songs/);
    for (const sentence of ['how long is it', 'when did it last change']) {
      expect((await world.say(sentence)).spoken).toMatch(/yours or that you help to edit\. .*\?$/);
    }
  });

  test('that Spotify keeps back and does not count hears no invented number', async () => {
    const turn = await world.talk('open record keeper', 'how many songs are in Indie Harvest');
    expect(turn.spoken).toContain('Indie Harvest');
    expect(turn.spoken).not.toMatch(/\d/);
  });

  test('by its number or place in the list hears about that one', async () => {
    await world.talk('open record keeper', 'list my playlists');
    expect((await world.say('how long is number six')).spoken).toMatch(/^Gym .*3 hours and 11 minutes/);
    await world.say('list my playlists');
    expect((await world.say('how many songs are in the third one')).spoken).toMatch(/42 songs .*Running/);
  });
});
