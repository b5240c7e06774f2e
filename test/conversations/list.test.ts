import { useWorld } from './support/use-world';

const firstFive = /^You have 120 playlists\. The first 5: Road Trip … Chill … Running … Sunday Morning … Family Mix\. /;
const secondFive = /^6 to 10 of 120: Gym … Rock and Roll Kitchen … Party … number 9.* … Chill\. /;

describe('a listener who wants the list of playlists', () => {
  const world = useWorld();

  test.each([
    'list my playlists',
    'list all my playlists',
    'what playlists do I have',
    'which playlists do I have',
    'what playlists have I got',
    'show my playlists',
    'show me my playlists',
    'read my playlists',
    'read me all my playlists',
    'tell me what playlists I have',
    'tell me which playlists I have',
    'what are my playlists',
    'my playlists',
    'can you list my playlists, please?',
    "I'd like to hear my playlists",
    'go through my playlists',
    'what do I have',
    'what do I have on Spotify',
    "what's in my library",
  ])('says "%s" and hears how many there are and the first five', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(firstFive);
    expect(turn.microphone).toBe('open');
  });

  test('sees the same five in a card, with their true names and the way to Spotify', async () => {
    const { card } = await world.talk('open record keeper', 'list my playlists', 'next');
    expect(card).toMatchObject({ type: 'Standard', title: expect.stringContaining('6–10 of 120') as string });
    const text = card?.type === 'Standard' ? (card.text ?? '') : '';
    expect(text).toContain('7. Rock & Roll Kitchen');
    expect(text.match(/https:\/\/open\.spotify\.com\/playlist\//g)).toHaveLength(4); // number 9 is kept back
    expect(card).toHaveProperty('image.largeImageUrl', expect.stringMatching(/^https:/));
  });

  test('costs Spotify one call, and none where the welcome has read it already', async () => {
    await world.say('ask record keeper to list my playlists');
    expect(world.calls).toEqual(['GET /me/playlists 200']);
    await world.say('open record keeper');
    world.calls.length = 0;
    await world.say('list my playlists');
    expect(world.calls).toEqual([]);
  });
});

describe('a listener in the list', () => {
  const world = useWorld();
  beforeEach(() => world.talk('open record keeper', 'list my playlists'));

  test.each(['next', 'more', 'yes', 'go on', 'skip', 'show me more'])('goes on with "%s"', async sentence => {
    expect((await world.say(sentence)).spoken).toMatch(secondFive);
  });

  test('goes back with "previous"', async () => {
    const third = await world.talk('next', 'next');
    expect(third.spoken).toMatch(/^11 to 15 of 120/);
    expect((await world.say('previous')).spoken).toMatch(secondFive);
    expect((await world.say('go back')).spoken).toMatch(/The first 5: Road Trip/);
  });

  test('is told at the beginning that there is nothing before it', async () => {
    const turn = await world.say('previous');
    expect(turn.spoken).toMatch(/beginning of the list/);
    expect(turn.microphone).toBe('open');
  });

  test.each(['repeat', 'say that again', 'repeat that', 'again'])('hears the same again with "%s"', async sentence => {
    const before = await world.say('next');
    expect((await world.say(sentence)).spoken).toBe(before.spoken);
  });

  test('begins again with "start over"', async () => {
    expect((await world.talk('next', 'next', 'start over')).spoken).toMatch(firstFive);
  });

  test('hears the last five, that the list ends there, and after them an offer to start over', async () => {
    const last = await world.say('the last five');
    expect(last.spoken).toMatch(/^116 to 120 of 120: .* … Confetti\. /);
    expect(last.spoken).not.toContain('go on');
    const over = await world.say('next');
    expect(over.spoken).toMatch(/last.*start over\?$/);
    expect((await world.say('yes')).spoken).toMatch(firstFive);
  });

  test('may leave the end with no', async () => {
    expect((await world.talk('the last five', 'next', 'no')).spoken).toMatch(/^All right\./);
  });

  test('hears the whole list, no place twice and none left out', async () => {
    const places: number[] = [1, 2, 3, 4, 5];
    for (;;) {
      const { spoken } = await world.say('next');
      const range = /^([\d,]+) to ([\d,]+) of 120: (.*?)\. (?:Shall|Which)/.exec(spoken);
      if (range === null) break;
      const [from, to] = [Number(range[1]), Number(range[2])];
      expect(range[3]?.split(' … ')).toHaveLength(to - from + 1);
      places.push(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
    }
    expect(places).toEqual(Array.from({ length: 120 }, (_, index) => index + 1));
  });
});

describe('a listener who wants only some of the playlists', () => {
  const world = useWorld();

  test.each([
    'the ones I made',
    "the ones I've made",
    'playlists I made',
    'list my own playlists',
    'only mine',
    'which ones are mine',
    'which playlists did I make myself',
    'what playlists have I created',
  ])('says "%s" and hears their own', async sentence => {
    const turn = await world.talk('open record keeper', 'list my playlists', sentence);
    expect(turn.spoken).toMatch(/^You have 88 playlists of your own\. The first 5: Road Trip … Chill … Running/);
  });

  test.each([
    'playlists I follow',
    'the ones I follow',
    'which ones do I follow',
    'list the followed ones',
    'playlists by other people',
    'which playlists are not mine',
    'the ones I saved',
  ])('says "%s" and hears those of others', async sentence => {
    const turn = await world.talk('open record keeper', 'list my playlists', sentence);
    expect(turn.spoken).toMatch(/^You have 30 playlists by others\. The first 5: Chill … Chilled … Band Practice/);
  });

  test.each(['shared ones', 'the shared ones', 'list my collaborative playlists', 'playlists I share with friends'])(
    'says "%s" and hears those that others may edit',
    async sentence => {
      const turn = await world.talk('open record keeper', 'list my playlists', sentence);
      expect(turn.spoken).toMatch(/^You have 2 playlists that others may edit: Family Mix … Band Practice\. /);
    },
  );

  test('moves within the narrowed list, and back to the whole one', async () => {
    await world.talk('open record keeper', 'playlists I follow');
    expect((await world.say('next')).spoken).toMatch(/^6 to 10 of 30: /);
    expect((await world.say('the last five')).spoken).toMatch(/^26 to 30 of 30: /);
    expect((await world.say('previous')).spoken).toMatch(/^21 to 25 of 30: /);
    expect((await world.say('repeat')).spoken).toMatch(/^21 to 25 of 30: /);
    expect((await world.say('start over')).spoken).toMatch(/^You have 30 playlists by others/);
    expect((await world.say('all of them')).spoken).toMatch(firstFive);
  });

  test('counts within the narrowed list: number two of the followed ones', async () => {
    const turn = await world.talk('open record keeper', 'playlists I follow', 'number two');
    expect(turn.spoken).toMatch(/^Chilled by Radio Meridian/);
  });

  test('asks for a kind of music and gets the playlist whose name has it', async () => {
    const turn = await world.talk('open record keeper', 'what are my jazz playlists');
    expect(turn.spoken).toMatch(/Jazz Cellar.*\?$/);
  });
});

describe('a listener who wants to know how many playlists there are', () => {
  const world = useWorld();

  test.each([
    'how many playlists do I have',
    'how many playlists are there',
    'how many playlists have I got',
    'count my playlists',
    'how big is my library',
    'how many playlists',
  ])('says "%s" and hears the number, split into own and followed', async sentence => {
    const { spoken } = await world.talk('open record keeper', sentence);
    expect(spoken).toMatch(
      /^You have 120 playlists: 88 of your own, 30 that you follow, and 2 that Spotify does not show/,
    );
  });

  test('is offered the list, and hears the number again on request', async () => {
    const counted = await world.talk('open record keeper', 'how many playlists do I have');
    expect((await world.say('repeat')).spoken).toBe(counted.spoken);
    expect((await world.say('yes')).spoken).toMatch(firstFive);
  });
});
