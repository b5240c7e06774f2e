import { useWorld } from './support/use-world';

describe('a listener who opens Record Keeper', () => {
  const world = useWorld();

  test('is welcomed with the number of playlists and with what to say, and the next time in fewer words', async () => {
    const first = await world.say('Alexa, open record keeper');
    expect(first.spoken).toMatch(/^Welcome to Record Keeper\. You have 120 playlists\..*list my playlists/);
    expect(first.spoken).toContain("what's in Road Trip");
    expect(first.microphone).toBe('open');
    expect(first.reprompt).not.toBe(first.spoken);

    const second = await world.say('Alexa, open record keeper');
    expect(second.spoken).toMatch(/^Record Keeper\. You have 120 playlists\./);
    expect(second.spoken.length).toBeLessThan(first.spoken.length / 2);
    expect(second.microphone).toBe('open');
  });

  test.each([
    'record keeper',
    'start record keeper',
    'launch record keeper',
    'run record keeper',
    'talk to record keeper',
    'open the record keeper',
    'open the record keeper skill',
    'please open record keeper',
    'Alexa, could you open record keeper please?',
  ])('says "%s" and is in the conversation', async sentence => {
    const turn = await world.say(sentence);
    expect(turn.heard?.how).toBe('launch');
    expect(turn.spoken).toContain('You have 120 playlists');
  });

  test('costs Spotify one call', async () => {
    await world.say('open record keeper');
    expect(world.calls).toEqual(['GET /me/playlists 200']);
  });

  test('gets no card: nothing was read yet', async () => {
    expect((await world.say('open record keeper')).card).toBeNull();
  });

  test('may open it again in the middle of a conversation, and begins anew', async () => {
    await world.talk('open record keeper', 'open Road Trip');
    expect((await world.say('open record keeper')).spoken).toContain('You have 120 playlists');
    expect((await world.say('how long is it')).spoken).toContain('Which playlist do you mean?');
  });

  test('hears the question again in other words after a silence, then is left in peace', async () => {
    const asked = await world.say('open record keeper');
    const silent = await world.silence();
    expect(silent.spoken).toBe(asked.reprompt);
    expect(silent.sessionOpen).toBe(false);
  });

  test('can hear the welcome again', async () => {
    const welcome = await world.say('open record keeper');
    expect((await world.say('repeat')).spoken).toBe(welcome.spoken);
  });
});

describe('a listener who is asked what they would like', () => {
  const world = useWorld();

  test.each(['next', 'previous', 'more', 'start over'])('and says "%s" is offered the list', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toMatch(/list your playlists\?$/);
    expect((await world.say('yes')).spoken).toContain('The first 5: Road Trip');
  });

  test('and says yes is asked again', async () => {
    expect((await world.talk('open record keeper', 'yes')).spoken).toMatch(/What would you like\?$/);
  });

  test.each(['no', 'nope', 'no thanks'])('and says "%s" is let go', async sentence => {
    const turn = await world.talk('open record keeper', sentence);
    expect(turn.spoken).toBe('Goodbye.');
    expect(turn.sessionOpen).toBe(false);
  });

  test('and says something else altogether is asked again', async () => {
    const turn = await world.talk('open record keeper', 'my hovercraft is full of eels');
    expect(turn.spoken).toMatch(/^Sorry, I didn't get that\. .*\?$/);
    expect(turn.microphone).toBe('open');
  });

  test('twice, after a list was refused, may end it with a second no', async () => {
    const first = await world.talk('open record keeper', 'list my playlists', 'no');
    expect(first.spoken).toMatch(/^All right\. .*\?$/);
    expect((await world.say('no')).sessionOpen).toBe(false);
  });
});

describe('a listener who has had enough', () => {
  const world = useWorld();

  test.each(['stop', 'cancel', 'never mind', "I'm done"])('says "%s" and hears goodbye', async sentence => {
    const turn = await world.talk('open record keeper', 'list my playlists', sentence);
    expect(turn.spoken).toBe('Goodbye.');
    expect(turn.sessionOpen).toBe(false);
  });

  test.each(['exit', 'quit'])('says "%s" and is out at once, without a word', async sentence => {
    const turn = await world.talk('open record keeper', 'open Road Trip', sentence);
    expect(turn.heard?.intent).toBe('SessionEndedRequest');
    expect(turn.spoken).toBe('');
    expect(turn.sessionOpen).toBe(false);
  });

  test('says "go home" and the device leaves the skill by itself: the skill keeps silent', async () => {
    await world.say('open record keeper');
    const turn = await world.say('go home', 'silence'); // Alexa goes home; whatever the skill said would come too late
    expect(turn.spoken).toBe('');
    expect(turn.sessionOpen).toBe(false);
  });

  test('has why the conversation ended written in the log', async () => {
    await world.talk('open record keeper', 'exit');
    expect(JSON.parse(world.log.at(-1) ?? '')).toMatchObject({
      type: 'SessionEndedRequest',
      reason: 'USER_INITIATED',
      outcome: 'session-ended',
    });
  });
});

describe('a listener who asks for help', () => {
  const world = useWorld();

  test.each([
    ['at the beginning', [], /list my playlists/],
    ['in the list', ['list my playlists'], /a number, or previous.*the ones I made/],
    ['in a playlist', ['open Road Trip'], /We are in Road Trip.*next or previous.*how long it is/],
    ['before a choice', ['open chill'], /the first one/],
  ] as const)('%s hears what can be said there', async (_, before, expected) => {
    await world.talk('open record keeper', ...before);
    const turn = await world.say('help');
    expect(turn.spoken).toMatch(expected);
    expect(turn.microphone).toBe('open');
  });

  test('stays where they were', async () => {
    await world.talk('open record keeper', 'list my playlists', 'help');
    expect((await world.say('next')).spoken).toMatch(/^6 to 10 of 120/);
  });

  test.each(['help me', 'what can I say', 'can you help me'])('says "%s"', async sentence => {
    expect((await world.talk('open record keeper', sentence)).spoken).toContain('list my playlists');
  });
});
