import { numbered, playlist, problem, songs } from '../../support/in-memory-library';
import { talkTo } from '../../support/talk';
import { talkAbout, talkInRoadTrip } from '../support/shelf';

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

  test('by a listener whose first launch failed is not yet a return', async () => {
    const talk = talkAbout();
    talk.library.failNext(problem('unavailable'));
    await talk.launch();
    expect((await talk.launch()).heard).toMatch(/^Welcome to Record Keeper\./);
  });
});
