import { faultByName } from '../../src/simulator/spotify/stand-in';
import { freezeTurns, thawTurns, whileTimeFlies } from './support/flying-time';
import { useWorld } from './support/use-world';

const never = faultByName('timeout') ?? { kind: 'hang' };
const noAnswer = /^Spotify is not answering just now\. Please try again in a minute\.$/;

describe('a listener whom Spotify lets wait longer than a turn may take', () => {
  const world = useWorld();
  const sayAndWait = (sentence: string) => whileTimeFlies(world, world.say(sentence));
  beforeEach(freezeTurns);
  afterEach(thawTurns);

  test.each([
    'open record keeper',
    'ask record keeper to list my playlists',
    "ask record keeper what's in Road Trip",
    'ask record keeper how many playlists do I have',
  ])('says "%s" and is told so', async sentence => {
    world.standIn.injectFault(never, { times: 'always' });
    const turn = await sayAndWait(sentence);
    expect(turn.spoken).toMatch(noAnswer);
    expect(turn.sessionOpen).toBe(false);
    expect(turn.card).toBeNull();
  });

  describe('after the first fifty playlists', () => {
    beforeEach(async () => {
      await world.say('open record keeper'); // reads them
      world.standIn.injectFault(never, { times: 'always', on: 'GET /me/playlists' });
    });

    test('hears how many there are, and that they could not all be read', async () => {
      const turn = await sayAndWait('how many playlists do I have');
      expect(turn.spoken).toMatch(/^You have 120 playlists\. .*just now.*\?$/);
      expect(turn.spoken).not.toMatch(/88|30 that/);
    });

    test('gets a playlist that is among them', async () => {
      expect((await sayAndWait('how many songs are in Gym')).spoken).toMatch(/51 songs .*Gym/);
    });

    test('hears how far the search came when it found nothing', async () => {
      const turn = await sayAndWait('do I have a playlist called dentist');
      expect(turn.spoken).toMatch(/50 of your 120 playlists.*dentist/);
      expect(turn.microphone).toBe('open');
    });

    test('hears those of the others that were seen, and that it is not all', async () => {
      const turn = await sayAndWait('playlists I follow');
      expect(turn.spoken).toMatch(/50 of your 120 playlists.*Chill … Chilled … Band Practice/);
    });
  });

  test('hears at least how much of a long playlist was counted', async () => {
    await world.say('open record keeper');
    world.standIn.injectFault(never, { times: 'always', on: 'GET /playlists/{id}/items' });
    const turn = await sayAndWait('how long is Everything I Ever Loved');
    expect(turn.spoken).toMatch(/^Everything I Ever Loved .*at least .*1,200 songs.*\?$/);
    expect(turn.microphone).toBe('open');
  });

  test('does not notice a Spotify that is merely slow', async () => {
    world.standIn.setDelay(30);
    expect((await world.talk('open record keeper', 'open Road Trip')).spoken).toMatch(/^Road Trip, 87 songs/);
  });

  test('leaves nothing behind: the next conversation is as quick as ever', async () => {
    world.standIn.injectFault(never, { times: 'always' });
    await sayAndWait('open record keeper');
    world.standIn.clearFaults();
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
    expect(world.calls.filter(call => call.endsWith('200'))).toHaveLength(1);
  });
});
