import { faultByName } from '../../src/simulator/spotify/stand-in';
import { useWorld } from './support/use-world';

/** One way in which Spotify may answer; the name is the stand-in's. */
const fault = (name: string) => {
  const found = faultByName(name);
  if (found === null) throw new Error(`The stand-in knows no fault ${name}.`);
  return found;
};

const cardSentence = /I've sent a card to the home screen of your Alexa app: open it to link your Spotify account\.$/;

/** Launch, list, open, count and a question about one: whatever is asked first. */
const requests = [
  'open record keeper',
  'ask record keeper to list my playlists',
  "ask record keeper what's in Road Trip",
  'ask record keeper how many playlists do I have',
  'ask record keeper how long is Road Trip',
  'ask record keeper whose account is this',
] as const;

describe('a listener who has not linked an account', () => {
  const world = useWorld({ linkedAs: null });

  test.each(requests)(
    'says "%s", hears what the skill does and where the card is, and the session ends',
    async sentence => {
      const turn = await world.say(sentence);
      expect(turn.spoken).toMatch(/^I read your Spotify playlists aloud/);
      expect(turn.spoken).toMatch(cardSentence);
      expect(turn.card).toEqual({ type: 'LinkAccount' });
      expect(turn.sessionOpen).toBe(false);
      expect(world.calls).toEqual([]);
    },
  );

  test.each([
    ['ask record keeper for help', /list my playlists/],
    ['ask record keeper to play Road Trip', /Alexa, play/],
    ['ask record keeper to like this song', /Spotify app/],
    ['ask record keeper how do I unlink my account', /Alexa app/],
  ])('is answered without an account: "%s"', async (sentence, expected) => {
    const turn = await world.say(sentence);
    expect(turn.spoken).toMatch(expected);
    expect(turn.card).toBeNull();
  });
});

describe('a listener whose link is no good any more', () => {
  const world = useWorld();

  test.each(['401', '401-invalid', 'expired'])('(%s) is told so and gets the card to link anew', async name => {
    await world.say('open record keeper');
    world.later();
    world.standIn.injectFault(fault(name));
    const turn = await world.say('list my playlists');
    expect(turn.spoken).toMatch(/^Your Spotify link has run out/);
    expect(turn.spoken).toMatch(cardSentence);
    expect(turn.card).toEqual({ type: 'LinkAccount' });
    expect(turn.sessionOpen).toBe(false);
    world.alexa.unlink(); // linked anew before the next test
  });

  test('is told the same in the middle of a playlist', async () => {
    await world.talk('open record keeper', 'open Road Trip');
    world.later();
    world.standIn.expireAccessTokens();
    const turn = await world.say('next');
    expect(turn.spoken).toMatch(/^Your Spotify link has run out/);
    expect(turn.card).toEqual({ type: 'LinkAccount' });
    world.alexa.unlink();
  });

  test('is not asked twice by Spotify: a refused token is not tried again', async () => {
    await world.say('open record keeper');
    world.later();
    world.calls.length = 0;
    world.standIn.injectFault(fault('401'), { times: 'always' });
    await world.say('list my playlists');
    expect(world.calls).toEqual(['GET /me/playlists 401']);
    world.alexa.unlink();
  });
});

describe('a listener whose link lacks a permission', () => {
  const world = useWorld();

  test.each(['403-scope', '401-permissions'])('(%s) hears which one and why, and gets the card', async name => {
    await world.say('open record keeper');
    world.later();
    world.standIn.injectFault(fault(name));
    const turn = await world.say('list my playlists');
    expect(turn.spoken).toMatch(/permission to read your private playlists/);
    expect(turn.spoken).toMatch(cardSentence);
    expect(turn.card).toEqual({ type: 'LinkAccount' });
    expect(turn.sessionOpen).toBe(false);
  });
});

describe('a listener whom Spotify does not let in', () => {
  const world = useWorld();

  test.each(['403-unregistered', '403-unregistered-text'])(
    '(%s) hears that the app does not know the account, and gets the steps',
    async name => {
      world.standIn.injectFault(fault(name));
      const turn = await world.say('open record keeper');
      expect(turn.spoken).toMatch(/does not know your account yet\. .*add you/);
      expect(turn.card).toMatchObject({
        type: 'Simple',
        content: expect.stringContaining('User Management') as string,
      });
      expect(turn.sessionOpen).toBe(false);
    },
  );

  test('hears that the owner of the app needs Premium', async () => {
    world.standIn.injectFault(fault('403-premium'));
    const turn = await world.say('open record keeper');
    expect(turn.spoken).toMatch(/paused.*Premium/);
    expect(turn.card).toMatchObject({ type: 'Simple', content: expect.stringContaining('Premium') as string });
    expect(turn.sessionOpen).toBe(false);
  });
});

describe('a listener whom Spotify asks to wait', () => {
  const world = useWorld();

  test('hears for how long, is not kept waiting, and Spotify is not asked again', async () => {
    await world.say('open record keeper');
    world.later();
    world.calls.length = 0;
    world.standIn.injectFault(fault('429'), { times: 'always' });
    const turn = await world.say('list my playlists');
    expect(turn.spoken).toMatch(/^Spotify asks me to wait a moment\. .*in 3 seconds\.$/);
    expect(turn.sessionOpen).toBe(false);
    expect(turn.card).toBeNull();
    expect(world.calls).toEqual(['GET /me/playlists 429']);
  });

  test('hears so even where Spotify does not say for how long', async () => {
    world.standIn.injectFault(fault('429-text'));
    expect((await world.say('open record keeper')).spoken).toMatch(
      /^Spotify asks me to wait a moment\. .*\d+ seconds\.$/,
    );
  });
});

describe("a listener who meets the end of the day's allowance", () => {
  const world = useWorld();
  afterEach(() => void (world.clock.nowMs += 24 * 3_600_000)); // then it is over

  test.each(['429-quota', '429-long'])('(%s) hears that it will be hours, and in words', async name => {
    world.standIn.injectFault(fault(name));
    const turn = await world.say('open record keeper');
    expect(turn.spoken).toMatch(/limit.*used up\. .*hours?\.$/);
    expect(turn.sessionOpen).toBe(false);
  });

  test('hears the same at once when asking again, and Spotify is left in peace', async () => {
    world.standIn.injectFault(fault('429-quota'));
    const first = await world.say('open record keeper');
    world.calls.length = 0;
    expect((await world.say('open record keeper')).spoken).toBe(first.spoken);
    expect((await world.say('ask record keeper to list my playlists')).spoken).toBe(first.spoken);
    expect(world.calls).toEqual([]);
  });

  test('hears how much of the time is left', async () => {
    world.standIn.injectFault(fault('429-quota')); // 13 hours
    await world.say('open record keeper');
    world.clock.nowMs += 11 * 3_600_000;
    expect((await world.say('open record keeper')).spoken).toMatch(/in about 2 hours\.$/);
  });

  test('is answered again when it is over', async () => {
    world.standIn.injectFault(fault('429-long')); // a little more than an hour
    await world.say('open record keeper');
    world.clock.nowMs += 3_858_000;
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
  });

  test('is still read on to where another kind of call is needed', async () => {
    await world.talk('open record keeper', 'open Everything I Ever Loved');
    world.later();
    world.standIn.injectFault(fault('429-quota'));
    await world.say('list my playlists');
    const turn = await world.say('ask record keeper where was I');
    expect(turn.spoken).toMatch(/^Back in Everything I Ever Loved\. 6 to 10 of 1,200: /);
  });
});

const noAnswer = /^Spotify is not answering just now\. Please try again in a minute\.$/;

describe('a listener on a bad day of Spotify', () => {
  const world = useWorld();

  test.each(['502', '503', '504', 'reset', 'reset-body'])(
    'notices nothing of a single failure (%s): one more try helps',
    async name => {
      await world.say('open record keeper');
      world.later();
      world.standIn.injectFault(fault(name));
      world.calls.length = 0;
      expect((await world.say('list my playlists')).spoken).toMatch(/^You have 120 playlists/);
      expect(world.calls).toHaveLength(2);
    },
  );

  test('hears of a plain 500 at once: it is not tried again', async () => {
    await world.say('open record keeper');
    world.later();
    world.standIn.injectFault(fault('500'));
    world.calls.length = 0;
    expect((await world.say('list my playlists')).spoken).toMatch(noAnswer);
    expect(world.calls).toHaveLength(1);
  });

  test.each(['502', '503', '504', 'reset', 'reset-body'])(
    'hears of a lasting one (%s) after two tries, and what to do',
    async name => {
      await world.say('open record keeper');
      world.later();
      world.standIn.injectFault(fault(name), { times: 'always' });
      world.calls.length = 0;
      const turn = await world.say('list my playlists');
      expect(turn.spoken).toMatch(noAnswer);
      expect(turn.sessionOpen).toBe(false);
      expect(turn.card).toBeNull();
      expect(world.calls).toHaveLength(2);
    },
  );

  test.each(['html', 'empty', 'truncated', 'wrong-types'])(
    'hears the same of an answer that is none (%s)',
    async name => {
      await world.say('open record keeper');
      world.later();
      world.standIn.injectFault(fault(name), { times: 'always' });
      for (const sentence of ['list my playlists', "ask record keeper what's in Road Trip"]) {
        const turn = await world.say(
          sentence.startsWith('ask') || world.alexa.sessionOpen ? sentence : 'open record keeper',
        );
        expect(turn.spoken).toMatch(noAnswer);
        expect(turn.sessionOpen).toBe(false);
      }
    },
  );

  test.each(['html', 'empty', 'truncated', 'wrong-types', '503', 'reset'])(
    'is back in the conversation as soon as Spotify is (%s)',
    async name => {
      world.standIn.injectFault(fault(name), { times: 'always' });
      await world.say('open record keeper');
      world.standIn.clearFaults();
      expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
    },
  );

  test('is told that a playlist is gone when it was deleted meanwhile', async () => {
    await world.talk('open record keeper', 'list my playlists');
    world.standIn.injectFault(fault('404'), { on: 'GET /playlists/{id}' });
    const turn = await world.say('the second one');
    expect(turn.spoken).toMatch(/no longer there\. .*\?$/);
    expect((await world.say('yes')).spoken).toContain('The first 5: Road Trip');
  });

  test('is told why when the songs are kept back from one moment to the next', async () => {
    await world.talk('open record keeper', 'open Road Trip');
    world.later();
    world.standIn.injectFault(fault('403'), { on: 'GET /playlists/{id}/items' });
    world.standIn.injectFault(fault('403'), { on: 'GET /playlists/{id}' });
    const turn = await world.say('next');
    expect(turn.spoken).toMatch(/yours or that you help to edit/);
  });

  test('still hears what is known when the rest does not come', async () => {
    await world.say('open record keeper');
    world.standIn.injectFault(fault('503'), { on: 'GET /playlists/{id}/items', times: 'always' });
    const turn = await world.say('how long is Everything I Ever Loved');
    expect(turn.spoken).toMatch(/^Everything I Ever Loved .*at least .*1,200 songs.*\?$/);
  });

  test('has the reason in the log, by kind and call and without a name', async () => {
    world.standIn.injectFault(fault('503'), { times: 'always' });
    await world.say('open record keeper');
    expect(JSON.parse(world.log.at(-1) ?? '')).toMatchObject({
      level: 'warn',
      outcome: 'unavailable',
      status: 503,
      call: 'GET /me/playlists',
      calls: 2,
    });
    expect(world.log.join('\n')).not.toMatch(/road trip|robin|vale/i);
  });
});
