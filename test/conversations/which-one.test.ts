import { useWorld } from './support/use-world';

describe('a listener with two playlists called Chill', () => {
  const world = useWorld();

  test('is asked which one, told apart by their owners, and sees both in a card', async () => {
    const turn = await world.talk('open record keeper', 'open chill');
    expect(turn.spoken).toMatch(/Chill, your own … .*Chill, by Lena Frost\. Which one do you mean\?$/);
    expect(turn.spoken).not.toMatch(/Chilled|Chill Out/); // those are other names
    expect(turn.card).toMatchObject({
      content: expect.stringMatching(/1\. Chill \(Robin Vale.*\n.*\n2\. Chill \(Lena/) as string,
    });
  });

  test.each(['the first one', 'first', 'the first', 'number one', 'one', 'select the first one', 'the first playlist'])(
    'says "%s" and hears their own',
    async sentence => {
      expect((await world.talk('open record keeper', 'open chill', sentence)).spoken).toMatch(/^Chill, 64 songs/);
    },
  );

  test.each(['the second one', 'number two', 'the last one', 'two'])(
    'says "%s" and hears of Lena’s',
    async sentence => {
      const turn = await world.talk('open record keeper', 'open chill', sentence);
      expect(turn.spoken).toMatch(/^Chill by Lena Frost, 210 songs\. Spotify lets me read/);
    },
  );

  test.each(['mine', 'my own', 'the one I made', 'open mine'])('says "%s" and hears their own', async sentence => {
    expect((await world.talk('open record keeper', 'open chill', sentence)).spoken).toMatch(/^Chill, 64 songs/);
  });

  test.each(['lena frost', "lena's", 'the one by lena', 'by lena', 'chill by lena frost'])(
    'says whose it is, "%s", and hears of Lena’s',
    async sentence => {
      const turn = await world.talk('open record keeper', 'open chill', sentence);
      expect(turn.spoken).toMatch(/^Chill by Lena Frost, 210 songs\./);
    },
  );

  test('says that it is neither and is asked what else', async () => {
    const turn = await world.talk('open record keeper', 'open chill', 'neither');
    expect(turn.spoken).toMatch(/^All right\. What else/);
  });

  test('is answered what was asked once it is clear which one is meant', async () => {
    await world.talk('open record keeper', 'how long is chill');
    expect((await world.say('the first one')).spoken).toMatch(/^Chill is 4 hours and 3 minutes long\./);
  });

  test('is told how many there were when the number is too high, and asked again', async () => {
    const turn = await world.talk('open record keeper', 'open chill', 'number four');
    expect(turn.spoken).toMatch(/only 2.*Which one do you mean\?$/);
    expect((await world.say('the first one')).spoken).toMatch(/^Chill, 64 songs/);
  });

  test.each(['yes', 'help', 'my hovercraft is full of eels'])(
    'is asked again after "%s", and the choice still stands',
    async sentence => {
      const turn = await world.talk('open record keeper', 'open chill', sentence);
      expect(turn.spoken).toMatch(/Which one do you mean\?$/);
      expect((await world.say('the first one')).spoken).toMatch(/^Chill, 64 songs/);
    },
  );

  test('may let it be', async () => {
    expect((await world.talk('open record keeper', 'open chill', 'no')).spoken).toMatch(/^All right\./);
  });

  test('may name another one instead', async () => {
    expect((await world.talk('open record keeper', 'open chill', 'open running')).spoken).toMatch(/^Running, 42 songs/);
  });

  test('hears the question again on request', async () => {
    const asked = await world.talk('open record keeper', 'open chill');
    expect((await world.say('repeat')).spoken).toBe(asked.spoken);
  });
});

describe('a listener who says a name', () => {
  const world = useWorld();

  test.each([
    ['running', 'Running, 42 songs'], // though there is Running Late
    ['road trip', 'Road Trip, 87 songs'], // though there is Road Trip Snacks
    ['chill out', 'Chill Out, 35 songs'],
    ['summer', 'Summer, 66 songs'], // written with a sun and a beach
    ['rock and roll kitchen', 'Rock and Roll Kitchen, 36 songs'], // written with &
    ['rock & roll kitchen', 'Rock and Roll Kitchen, 36 songs'],
    ['1999', '1999, 60 songs'],
    ['mums best mix', "Mum's Best Mix, 41 songs"],
    ['stop start disco', 'Stop/Start Disco, 38 songs'],
    ['hidden words', 'Hidden Words, 16 songs'], // written with a character nobody sees
    ['the old laptop', 'From the Old Laptop, 24 songs'],
    ['dinner', 'Dinner with Friends, 44 songs'],
    ['late train', 'Late Train,'],
    ['FAMILY MIX', 'Family Mix, 73 songs'],
  ])('"%s" opens %s', async (said, expected) => {
    const turn = await world.talk('open record keeper', `open ${said}`);
    expect(turn.spoken).toMatch(new RegExp(`^${expected}`));
  });

  test.each(['cafe tunes', 'café tunes'])('"%s" means Café Tunes', async said => {
    expect((await world.talk('open record keeper', `open ${said}`)).spoken).toMatch(/^Café Tunes by Lena Frost/);
  });

  test.each([
    ['rode trip', /^Road Trip, 87 songs/],
    ['rodetrip', /^Road Trip, 87 songs/],
    ['jazz seller', /^Jazz Cellar by The Listening Room/],
  ])('misheard as "%s" is understood by its sound', async (said, expected) => {
    expect((await world.talk('open record keeper', `open ${said}`)).spoken).toMatch(expected);
  });

  test('that resembles one is offered it, and only yes opens it', async () => {
    const turn = await world.talk('open record keeper', 'open road map');
    expect(turn.spoken).toMatch(/^I didn't find road map\. .*Road Trip\. .*\?$/);
    expect(turn.card).toMatchObject({ title: 'Road Trip' });
    expect((await world.say('yes')).spoken).toMatch(/^Road Trip, 87 songs/);
    expect((await world.talk('open road map', 'no')).spoken).toMatch(/^All right\./);
  });

  test('that resembles one in a question gets its answer after yes', async () => {
    const turn = await world.talk('open record keeper', 'how long is garden hose');
    expect(turn.spoken).toMatch(/Garden Hours.*\?$/);
    expect((await world.say('yes')).spoken).toMatch(/^Garden Hours is \d+ .*long\./);
  });

  test('that is part of several is asked which one, and the third can be chosen', async () => {
    const turn = await world.talk('open record keeper', 'open night');
    expect(turn.spoken).toMatch(/Night Shift … .*Saturday Night … .*Meridian Nights\. Which one do you mean\?$/);
    expect((await world.say('the third one')).spoken).toMatch(/^Meridian Nights by Radio Meridian/);
  });

  test('that is part of many hears three of them, and that there are more', async () => {
    const turn = await world.talk('open record keeper', 'open morning');
    expect(turn.spoken.split(' … ')).toHaveLength(3);
    expect(turn.spoken).toMatch(/one more/i);
    expect((await world.say('the fourth one')).spoken).toMatch(/only 3/);
  });

  test('that is like none is told so, and offered the list', async () => {
    const turn = await world.talk('open record keeper', 'open xylophone zebra');
    expect(turn.spoken).toMatch(/^I didn't find a playlist called xylophone zebra\. .*list your playlists\?$/);
    expect((await world.say('yes')).spoken).toContain('The first 5: Road Trip');
  });
});

describe('a listener who asks whether there is a playlist', () => {
  const world = useWorld();

  test.each([
    'do I have a playlist called gym',
    'do I have a playlist named gym',
    'is there a playlist called gym',
    'do I have a gym playlist',
    'have I got a playlist called gym',
    'find gym',
    'can you find my gym playlist',
    'is gym one of my playlists',
    'do I have Gym?',
  ])('says "%s", hears yes with its size, and is asked before it is opened', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(/^Yes, you have Gym, number 6 in your list, with 51 songs\. .*\?$/);
    expect(turn.card).toMatchObject({ title: 'Gym' });
    expect((await world.say('yes')).spoken).toMatch(/^Gym, 51 songs/);
  });

  test('hears no when there is none', async () => {
    const turn = await world.talk('open record keeper', 'do I have a playlist called dentist');
    expect(turn.spoken).toMatch(/^I didn't find a playlist called dentist\. .*\?$/);
  });

  test('hears of both when there are two', async () => {
    const turn = await world.talk('open record keeper', 'do I have a playlist called chill');
    expect(turn.spoken).toMatch(/^Yes.*your own … .*Lena Frost.*\?$/);
    expect((await world.say('the first one')).spoken).toMatch(/^Chill, 64 songs/);
  });

  test('may say no to opening it', async () => {
    expect((await world.talk('open record keeper', 'do I have a playlist called gym', 'no')).spoken).toMatch(
      /^All right/,
    );
  });

  test('hears the same again on request', async () => {
    const turn = await world.talk('open record keeper', 'do I have a playlist called gym');
    expect((await world.say('repeat')).spoken).toBe(turn.spoken);
  });
});
