import { inMemoryLibrary, playlist, problem, song, songs } from '../../support/in-memory-library';
import { talkTo } from '../../support/talk';
import { byBob, cardText, talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe("what's in Road Trip", () => {
  test('says its name, size and length, and reads the first five songs with their artists', async () => {
    const shelf = {
      playlists: [playlist('Road Trip')],
      entries: { 'road-trip': [song('Drive', { artists: ['The Wheels'] }), ...songs(11)] },
    };
    const answer = await talkAbout(shelf).intent('OpenPlaylistIntent', { playlist: 'road trip' });
    expect(answer.heard).toMatch(
      /^Road Trip, 12 songs, 36 minutes\. The first 5: Drive by The Wheels; Song 1 by The Band; .*; Song 4 by The Band\. .*\?$/,
    );
  });

  test('opens a playlist by a part of its name', async () => {
    expect((await talkAbout().intent('OpenPlaylistIntent', { playlist: 'family' })).heard).toMatch(/^Family Mix, /);
  });

  test.each([
    ['number six', /^Charts by Bob/],
    ['the second one', /^Chill, 3 songs/],
    ['the last one', /^Family Mix, /],
  ])('opens "%s" by its place, not as a name', async (words, heard) => {
    const talk = await talkInTheList();
    expect((await talk.intent('OpenPlaylistIntent', { playlist: words })).heard).toMatch(heard);
  });

  test('reads a short playlist to its end and offers the list', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'gym' });
    expect(answer.heard).toMatch(/Shall I go back to your playlists\?$/);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toContain('You have 8 playlists');
  });

  test('reads a podcast episode with its show, and keeps the number of a song that is gone', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'gym' });
    expect(answer.heard).toContain(
      'Push by The Band; number 2 is no longer available; the episode On Form, from Lifting.',
    );
  });

  test('reads the beginning of a long playlist without loading the rest', async () => {
    const shelf = { playlists: [playlist('Endless')], entries: { endless: songs(1200) } };
    const talk = talkAbout(shelf);
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'endless' });
    expect(answer.heard).toMatch(/^Endless, 1,200 songs\. The first 5: Song 1 /);
    expect(talk.library.calls).toEqual(['playlists 0+50', 'open endless']);
  });

  test.each([
    ['chill by bob', /^Chill, 40 songs/],
    ['chill from ann', /^Chill, 3 songs/],
  ])('opens "%s" by its name and its owner', async (words, heard) => {
    expect((await talkAbout().intent('OpenPlaylistIntent', { playlist: words })).heard).toMatch(heard);
  });

  test('takes the words for a name before it takes them for a name and an owner', async () => {
    const shelf = { playlists: [playlist('Songs by Bob'), playlist('Songs', byBob)] };
    const answer = await talkAbout(shelf).intent('OpenPlaylistIntent', { playlist: 'songs by bob' });
    expect(answer.heard).toMatch(/^Songs by Bob is empty\./);
  });

  test.each([
    ['the one by bob', /^Chill, 40 songs/],
    ["bob's", /^Chill, 40 songs/],
    ['mine', /^Chill, 3 songs/],
  ])('takes "%s" for an answer when it has asked which of two is meant', async (words, heard) => {
    const talk = await talkAtAChoice();
    expect((await talk.intent('OpenPlaylistIntent', { playlist: words })).heard).toMatch(heard);
  });

  test('takes "playlist number four" for one of the list, even inside a playlist', async () => {
    const talk = await talkInRoadTrip();
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'playlist number four' });
    expect(answer.heard).toMatch(/^Gym, /);
  });

  test('asks for the playlist when a song is named by its number and nothing is open', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'song number four' });
    expect(answer.heard).toBe('Which playlist do you mean?');
  });

  test('opens a number that is no place of the list by its name', async () => {
    const shelf = { playlists: [playlist('Road Trip'), playlist('1999')], entries: { '1999': songs(3) } };
    const answer = await talkAbout(shelf).intent('ChooseIntent', { position: '1999' });
    expect(answer.heard).toMatch(/^1999, 3 songs/);
  });

  test('says that an empty playlist is empty, and stays', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'empty shelf' });
    expect(answer.heard).toMatch(/^Empty Shelf is empty\. .*\?$/);
    expect(cardText(answer)).toContain('Empty Shelf');
  });

  test('says name, owner, size and the reason when Spotify keeps the songs back, and stays', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'charts' });
    expect(answer.heard).toMatch(
      /^Charts by Bob, 50 songs\. Spotify lets me read songs only in playlists that are yours or that you help to edit\. .*\?$/,
    );
    expect(answer.microphone).toBe('open');
    expect(cardText(answer)).toContain('https://open.spotify.com/playlist/Charts');
  });

  test('sends a card with the true names, the place in the playlist, its link and its cover', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'road trip' });
    expect(answer.card).toMatchObject({
      type: 'Standard',
      title: 'Road Trip: 1–5 of 12',
      image: { largeImageUrl: 'https://images.example.com/road-trip.jpg' },
    });
    expect(cardText(answer)).toMatch(
      /1\. Song 1 — The Band\n(.*\n)*.*https:\/\/open\.spotify\.com\/playlist\/Road%20Trip/,
    );
  });

  test('means the open playlist when no name is said', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('OpenPlaylistIntent', { playlist: 'it' })).heard).toMatch(/^Road Trip, 12 songs/);
    expect((await talk.intent('OpenPlaylistIntent')).heard).toMatch(/^Road Trip, 12 songs/);
  });

  test('asks for a name when none was said and nothing is open', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: ' ' });
    expect(answer.heard).toBe('Which playlist do you mean?');
    expect(talk.library.calls).toEqual([]);
  });

  test('says that a playlist was deleted meanwhile, and offers the list', async () => {
    const talk = await talkInTheList();
    talk.library.failNext(problem('not-found'), 'open');
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'the fourth one' });
    expect(answer.heard).toBe('That playlist is no longer there. Shall I go back to your playlists?');
  });

  test('passes on what Spotify says when it refuses, and ends', async () => {
    const talk = talkAbout();
    talk.library.failNext(problem('wait', { retryAfterSeconds: 20 }), 'open');
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'gym' });
    expect(answer.heard).toBe('Spotify asks me to wait a moment. Try again in 20 seconds.');
    expect(answer.microphone).toBe('closed');
  });
});

describe('a name that fits several playlists', () => {
  test('is asked back: namesakes are told apart by their owners', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'chill' });
    expect(answer.heard).toContain('the first, Chill, your own; the second, Chill, by Bob. Which one do you mean?');
    expect(cardText(answer)).toMatch(/1\. Chill \(Ann, 3 songs\)[^]*2\. Chill \(Bob, 40 songs\)/);
  });

  test('is asked back: namesakes of one owner are told apart by their size', async () => {
    const shelf = {
      playlists: [playlist('Mix', { id: 'a', entryCount: 7 }), playlist('Mix', { id: 'b', entryCount: 90 })],
    };
    const answer = await talkAbout(shelf).intent('OpenPlaylistIntent', { playlist: 'mix' });
    expect(answer.heard).toMatch(/the first, Mix, your own, with 7 songs; the second, Mix, your own, with 90 songs\./);
  });

  test('offers at most three, and says that there are more', async () => {
    const playlists = ['One', 'Two', 'Red', 'Blue', 'Old'].map(word => playlist(`Summer ${word}`));
    const answer = await talkAbout({ playlists }).intent('OpenPlaylistIntent', { playlist: 'summer' });
    expect(answer.heard).toMatch(/Summer One; .*Summer Two; .*Summer Red\. 2 more fit\./);
    expect(answer.heard).not.toContain('Blue');
  });

  test('is asked back when two names sound almost alike', async () => {
    const playlists = [playlist('Sunday Morning'), playlist('Sunday Mornings')];
    const answer = await talkAbout({ playlists }).intent('OpenPlaylistIntent', { playlist: 'sunday mourning' });
    expect(answer.heard).toContain('the first, Sunday Morning; the second, Sunday Mornings.');
  });
});

describe('a name that fits none', () => {
  test('gets the nearest offered, and yes opens it', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'gin' });
    expect(answer.heard).toBe("I didn't find gin. The nearest is Gym. Shall I open it?");
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Gym, /);
  });

  test('is said not to be found when nothing is near, and the list is offered', async () => {
    const answer = await talkAbout().intent('OpenPlaylistIntent', { playlist: 'xylophone' });
    expect(answer.heard).toBe("I didn't find a playlist called xylophone. Shall I list your playlists?");
  });

  test('is not said to be missing when not all of the library was seen', async () => {
    const playlists = Array.from({ length: 60 }, (_, index) => playlist(`Number ${index}`, byBob));
    const library = inMemoryLibrary({ playlists });
    library.failNext(problem('unavailable'), 'playlists 50');
    const answer = await talkTo({ library }).intent('OpenPlaylistIntent', { playlist: 'xylophone' });
    expect(answer.heard).toMatch(/^I got through 50 of your 60 playlists\. /);
  });
});
