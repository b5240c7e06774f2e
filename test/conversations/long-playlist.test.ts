import { freezeTurns, thawTurns } from './support/flying-time';
import { useWorld } from './support/use-world';

describe('a listener with a playlist of 1,200 songs', () => {
  const world = useWorld();
  afterEach(thawTurns);
  beforeEach(async () => {
    freezeTurns(); // however slow this machine is
    await world.talk('open record keeper', 'open Everything I Ever Loved');
    world.calls.length = 0;
  });

  test('hears its size at once, and its first songs without the others being loaded', async () => {
    await world.say('back to the list');
    world.later();
    world.calls.length = 0;
    const turn = await world.say('open Everything I Ever Loved');
    expect(turn.spoken).toMatch(/^Everything I Ever Loved, 1,200 songs\. The first 5: /);
    expect(world.calls.filter(call => call.startsWith('GET /playlists'))).toEqual(['GET /playlists/{id} 200']);
  });

  test.each([
    ['go to song one hundred and one', /^101 to 105 of 1,200: /],
    ['go to song six hundred', /^600 to 604 of 1,200: /],
    ['go to number one thousand and one', /^1,001 to 1,005 of 1,200: /],
    ['skip to 1150', /^1,150 to 1,154 of 1,200: /],
    ['go to song 1200', /^Number 1,200 of 1,200: .*last one/],
    ['the last five', /^1,196 to 1,200 of 1,200: .*last one/],
    ['the last three songs', /^1,198 to 1,200 of 1,200: .*last one/],
    ['the last hundred', /^1,101 to 1,105 of 1,200: /],
    ['number 777', /^Number 777 is /],
  ])('says "%s" and hears it, at the price of one call', async (sentence, expected) => {
    expect((await world.say(sentence)).spoken).toMatch(expected);
    expect(world.calls).toEqual(['GET /playlists/{id}/items 200']);
  });

  test('says "go to song twenty" and hears it at once: it came with the first five', async () => {
    expect((await world.say('go to song twenty')).spoken).toMatch(/^20 to 24 of 1,200: /);
    expect(world.calls).toEqual([]);
  });

  test('reads on from anywhere, forward and back', async () => {
    await world.say('go to song six hundred');
    expect((await world.say('next')).spoken).toMatch(/^605 to 609 of 1,200: /);
    expect((await world.say('previous')).spoken).toMatch(/^600 to 604 of 1,200: /);
    expect((await world.say('start over')).spoken).toMatch(/^Everything I Ever Loved, 1,200 songs/);
  });

  test.each(['go to song 1201', 'number two thousand', 'go to song ninety nine thousand'])(
    'is told which numbers there are when "%s" is none of them',
    async sentence => {
      expect((await world.say(sentence)).spoken).toMatch(/from number 1 to 1,200\. .*\?$/);
    },
  );

  test('hears how long it is in time: all of it is counted, each page asked for once', async () => {
    expect((await world.say('how long is it')).spoken).toMatch(/^Everything I Ever Loved is 3 days and 3 hours long\./);
    expect(world.calls).toHaveLength((1200 - 100) / 50);
    expect((await world.say('repeat')).spoken).toMatch(/^Everything I Ever Loved is 3 days/);
    expect(world.calls).toHaveLength((1200 - 100) / 50);
  });

  test.each(['new', 'both', 'old'] as const)('hears how long it is from a Spotify of the %s shape', async shape => {
    world.standIn.setShape(shape);
    expect((await world.say('how long is it')).spoken).toMatch(/^Everything I Ever Loved is 3 days and 3 hours long\./);
  });

  test('hears songs by name after all of it was added up', async () => {
    await world.say('how long is it');
    world.calls.length = 0;
    expect((await world.say('go to song six hundred')).spoken).toMatch(/^600 to 604 of 1,200: .* by /);
    expect(world.calls).toEqual(['GET /playlists/{id}/items 200']);
    await world.say('how long is it');
    expect(world.calls).toHaveLength(1);
  });

  test.each(['how many songs are in it', 'what is the description', 'who made it'])(
    'is not read to its end for "%s"',
    async sentence => {
      await world.say(sentence);
      expect(world.calls.filter(call => call.includes('/items'))).toEqual([]);
      expect(world.calls.length).toBeLessThanOrEqual(2);
    },
  );
});
