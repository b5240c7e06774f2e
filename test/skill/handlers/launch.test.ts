import { inMemoryLibrary, numbered, playlist, problem, songs } from '../../support/in-memory-library';
import { NOON_MS, talkTo } from '../../support/talk';
import { memoryThat } from '../support/memories';
import { annsShelf, talkAbout, talkInRoadTrip, type AnnsTalk } from '../support/shelf';

const DAY_MS = 24 * 3_600_000;

/** Songs one to ten of Road Trip were heard; then the conversation was over. */
async function talkAfterTen(clock = { nowMs: NOON_MS }, shelf = annsShelf): Promise<AnnsTalk> {
  const talk = talkAbout(shelf, { clock });
  await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
  await talk.intent('AMAZON.NextIntent');
  talk.attributes = {};
  talk.library.calls.length = 0;
  return talk;
}

describe('open Record Keeper', () => {
  test('welcomes, says how many playlists there are, and gives one of theirs as the example', async () => {
    const answer = await talkAbout().launch();
    expect(answer.heard).toBe(
      "Welcome to Record Keeper. You have 8 playlists. Say: list my playlists, or: what's in Road Trip. What would you like?",
    );
    expect(answer.microphone).toBe('open');
  });

  test('takes an example that is easy to say', async () => {
    const playlists = [playlist('💔💔💔'), playlist('Ænima / 10,000 [live]'), playlist('Gym'), playlist('Chill')];
    expect((await talkAbout({ playlists }).launch()).heard).toContain("what's in Gym.");
  });

  test('gives a number as the example when no name is easy to say', async () => {
    expect((await talkAbout({ playlists: [playlist('💔'), playlist('朝')] }).launch()).heard).toContain(
      'open number one',
    );
  });

  test('is shorter for a listener who comes back', async () => {
    const talk = talkAbout();
    await talk.launch();
    talk.attributes = {};
    expect((await talk.launch()).heard).toBe('Record Keeper. You have 8 playlists. What would you like?');
  });

  test('asks Spotify once', async () => {
    const talk = talkAbout({ playlists: numbered(400) });
    await talk.launch();
    expect(talk.library.calls).toEqual(['playlists 0+50']);
  });

  test('offers to open the only playlist there is', async () => {
    const talk = talkAbout({ playlists: [playlist('Gym')], entries: { gym: songs(2) } });
    expect((await talk.launch()).heard).toMatch(/You have one playlist\. .*It is Gym\. Shall I open it\?$/);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Gym, 2 songs/);
  });

  test('says what to do when the library is empty, and ends', async () => {
    const answer = await talkAbout({ playlists: [] }).launch();
    expect(answer.heard).toMatch(/no playlists in your Spotify library yet\. Make or follow one/);
    expect(answer.microphone).toBe('closed');
  });

  test('teaches the device the names, so that the next sentence is understood', async () => {
    const { response } = await talkAbout().launch();
    const names = JSON.stringify(response.directives);
    expect(names).toContain('"Road Trip"');
    expect(names).toContain('"Empty Shelf"');
  });

  test('begins anew: nothing is open any more', async () => {
    const talk = await talkInRoadTrip();
    await talk.launch();
    expect((await talk.intent('AMAZON.NextIntent')).heard).toBe('Shall I list your playlists?');
  });

  test('ends at no', async () => {
    const talk = talkAbout();
    await talk.launch();
    expect((await talk.intent('AMAZON.NoIntent')).heard).toBe('Goodbye.');
  });

  test('by a listener who has not linked says what the skill does and where the card is, and ends', async () => {
    const answer = await talkTo({ library: null }).launch();
    expect(answer.heard).toBe(
      "I read your Spotify playlists aloud and tell you what's in them. I've sent a card to the home screen of your Alexa app: open it to link your Spotify account.",
    );
    expect(answer.card).toEqual({ type: 'LinkAccount' });
    expect(answer.microphone).toBe('closed');
  });

  test('asks Spotify nothing more though something was read the other day', async () => {
    const talk = await talkAfterTen();
    await talk.launch();
    expect(talk.library.calls).toEqual(['playlists 0+50']);
  });

  test('by a listener whose first launch failed is not yet a return', async () => {
    const talk = talkAbout();
    talk.library.failNext(problem('unavailable'));
    await talk.launch();
    expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\./);
  });
});

describe('open Record Keeper, by a listener who stopped in the middle of a playlist', () => {
  test('says where and offers to carry on', async () => {
    const answer = await (await talkAfterTen()).launch();
    expect(answer.heard).toBe(
      'Welcome back. Last time you stopped at song 10 of Road Trip. Shall I carry on from there?',
    );
    expect(answer.reprompt).toMatch(/more of Road Trip/);
    expect(answer.card).toBeUndefined();
  });

  test('carries on at yes', async () => {
    const talk = await talkAfterTen();
    await talk.launch();
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Back in Road Trip\. 11 to 12 of 12:/);
  });

  test('asks what else at no', async () => {
    const talk = await talkAfterTen();
    await talk.launch();
    expect((await talk.intent('AMAZON.NoIntent')).heard).toMatch(/^All right\. What else/);
  });

  test('says the same again at repeat', async () => {
    const talk = await talkAfterTen();
    const { heard } = await talk.launch();
    expect((await talk.intent('AMAZON.RepeatIntent')).heard).toBe(heard);
  });

  test('teaches the device the names all the same', async () => {
    expect(JSON.stringify((await (await talkAfterTen()).launch()).response.directives)).toContain('"Family Mix"');
  });

  test('does not offer what was only looked into', async () => {
    const talk = await talkInRoadTrip();
    talk.attributes = {};
    expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\./);
  });

  test('does not offer what was read to its end', async () => {
    const talk = await talkAfterTen();
    await talk.intent('CarryOnIntent');
    talk.attributes = {};
    expect((await talk.launch()).heard).not.toContain('Last time');
  });

  test.each([
    [13, true],
    [15, false],
  ])('%i days ago is offered: %s', async (days, offered) => {
    const clock = { nowMs: NOON_MS };
    const talk = await talkAfterTen(clock);
    clock.nowMs += days * DAY_MS;
    expect((await talk.launch()).heard.includes('Last time')).toBe(offered);
  });

  test('does not offer what has become too short', async () => {
    const talk = await talkAfterTen();
    const shorter = [playlist('Road Trip', { entryCount: 10 }), playlist('Gym')];
    Object.assign(talk.library, talkAbout({ playlists: shorter }).library);
    expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\. You have 2 playlists/);
  });

  describe('that is not among the first fifty', () => {
    const shelf = { ...annsShelf, playlists: [...numbered(60), ...annsShelf.playlists] };

    test('asks Spotify for its name', async () => {
      const talk = await talkAfterTen({ nowMs: NOON_MS }, shelf);
      expect((await talk.launch()).heard).toContain('song 10 of Road Trip');
      expect(talk.library.calls).toEqual(['playlists 0+50', 'open road-trip']);
    });

    test.each(['unavailable', 'too-late', 'not-found', 'not-readable', 'quota-spent', 'wait', 'bad-answer'] as const)(
      'says nothing of it when its name does not come (%s)',
      async kind => {
        const talk = await talkAfterTen({ nowMs: NOON_MS }, shelf);
        talk.library.failNext(problem(kind), 'open');
        expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\. You have 68 playlists/);
      },
    );

    test('says nothing of it when its songs are kept back by now, and does not ask for it again', async () => {
      const talk = await talkAfterTen({ nowMs: NOON_MS }, shelf);
      Object.assign(talk.library, talkAbout({ ...shelf, keptBack: ['road-trip'] }).library);
      expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\. You have 68 playlists/);
      Object.assign(talk.library, talkAbout(shelf).library);
      expect((await talk.launch()).heard).not.toContain('Road Trip');
    });

    test('and is gone is not asked for again', async () => {
      const talk = await talkAfterTen({ nowMs: NOON_MS }, shelf);
      talk.library.failNext(problem('not-found'), 'open');
      await talk.launch();
      talk.library.calls.length = 0;
      talk.later();
      await talk.launch();
      expect(talk.library.calls).toEqual(['playlists 0+50']);
    });
  });
});

describe('open Record Keeper, while the memory is away', () => {
  test('welcomes like the first time; only the log tells', async () => {
    const library = inMemoryLibrary(annsShelf);
    const talk = talkTo({ library, memory: memoryThat(() => Promise.reject(new RangeError('MARKED'))) });
    expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\. You have 8 playlists/);
    expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\. You have 8 playlists/);
    expect(talk.log.at(-1)).toMatchObject({
      level: 'warn',
      outcome: 'welcome',
      memory: 'failed',
      memoryReason: 'RangeError',
    });
    expect(JSON.stringify(talk.log)).not.toContain('MARKED');
  });
});
