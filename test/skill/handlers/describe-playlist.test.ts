import { inMemoryLibrary, playlist, problem, song, songs } from '../../support/in-memory-library';
import { talkTo } from '../../support/talk';
import { byBob, cardText, talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

const about = (aspect: string) => ({ aspect: ['as heard', aspect] as const });

describe('a question about a playlist', () => {
  test.each([
    ['count', 'There are 12 songs in Road Trip.'],
    ['length', 'Road Trip is 36 minutes long.'],
    ['owner', 'Road Trip was made by you.'],
    ['description', 'The description of Road Trip says: Songs for the long way.'],
    ['changed', 'The newest song in Road Trip was added 2 months ago, on January 1, 2026.'],
  ])('is answered with exactly what was asked: %s', async (aspect, heard) => {
    const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'road trip', ...about(aspect) });
    expect(answer.heard).toBe(`${heard} Shall I read what's in it?`);
  });

  test('"tell me about it" is answered with all of it in two sentences', async () => {
    const talk = await talkInRoadTrip();
    const answer = await talk.intent('DescribePlaylistIntent', about('all'));
    expect(answer.heard).toMatch(
      /^Road Trip was made by you and holds 12 songs, 36 minutes, the newest added .*\. Its description says: Songs for the long way\. [^.]*\?$/,
    );
  });

  test('without an aspect tells everything', async () => {
    const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'road trip' });
    expect(answer.heard).toContain('was made by you and holds 12 songs, 36 minutes');
  });

  test('about something a playlist has none of is not answered with something else', async () => {
    const talk = await talkInRoadTrip();
    const answer = await talk.intent('DescribePlaylistIntent', { aspect: 'the weather' });
    expect(answer.heard).toMatch(/^Sorry, I didn't get that\. .*\?$/);
  });

  test('about a number of the list is about that playlist', async () => {
    const talk = await talkInTheList();
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'number four', ...about('owner') });
    expect(answer.heard).toMatch(/^Gym was made by you\./);
  });

  test('without a name is about the open playlist, and does not lose the place in it', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent('DescribePlaylistIntent', about('length'))).heard).toMatch(/^Road Trip is 36 minutes/);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^6 to 10 of 12: Song 6/);
  });

  test('about "it" is about the open playlist', async () => {
    const talk = await talkInRoadTrip();
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'it', ...about('count') });
    expect(answer.heard).toMatch(/^There are 12 songs in Road Trip\./);
  });

  test('opens the playlist it names: "it" is that one from then on', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('DescribePlaylistIntent', { playlist: 'gym', ...about('owner') });
    expect((await talk.intent('DescribePlaylistIntent', about('count'))).heard).toContain('in Gym');
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^Gym, .*Push/);
  });

  test('without a name, with nothing open, is asked back', async () => {
    expect((await talkAbout().intent('DescribePlaylistIntent', about('length'))).heard).toBe(
      'Which playlist do you mean?',
    );
  });

  test('about one of two namesakes is answered once it is known which', async () => {
    const talk = talkAbout();
    const question = await talk.intent('DescribePlaylistIntent', { playlist: 'chill', ...about('count') });
    expect(question.heard).toMatch(/Which one do you mean\?$/);
    const answer = await talk.intent('ChooseIntent', { ordinal: ['second', '2'] });
    expect(answer.heard).toMatch(/^There are 40 songs in Chill\./);
  });

  test('about a name that is not there asks whether the nearest is meant, and answers at yes', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'gin', ...about('owner') });
    expect(answer.heard).toBe("I didn't find gin. The nearest is Gym. Is that the one?");
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Gym was made by you\./);
  });

  test('about the length of a very long playlist is answered with "at least" when not all of it came', async () => {
    const library = inMemoryLibrary({ playlists: [playlist('Endless')], entries: { endless: songs(200) } });
    library.failNext(problem('too-late'), 'measures endless 150');
    const answer = await talkTo({ library }).intent('DescribePlaylistIntent', {
      playlist: 'endless',
      ...about('length'),
    });
    expect(answer.heard).toMatch(
      /^Endless is at least 7 hours and 30 minutes long: I could count 150 of its 200 songs\. /,
    );
  });

  test('about the size alone reads no more than the playlist itself', async () => {
    const talk = talkAbout({ playlists: [playlist('Endless')], entries: { endless: songs(1200) } });
    await talk.intent('DescribePlaylistIntent', { playlist: 'endless', ...about('count') });
    expect(talk.library.calls).toEqual(['playlists 0+50', 'open endless']);
  });

  test('about the owner names who made it', async () => {
    const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'charts', ...about('owner') });
    expect(answer.heard).toMatch(/^Charts was made by Bob\./);
  });

  test.each(['length', 'changed'])(
    'about the %s of songs that are kept back says why there is no answer',
    async aspect => {
      const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'charts', ...about(aspect) });
      expect(answer.heard).toMatch(/^Spotify keeps the songs of Charts back from me, so I can't say /);
      expect(answer.microphone).toBe('open');
    },
  );

  test('about the size of one that is kept back is answered from the list', async () => {
    const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'charts', ...about('count') });
    expect(answer.heard).toMatch(/^There are 50 songs in Charts\./);
  });

  test('about a description there is none of says so', async () => {
    const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'gym', ...about('description') });
    expect(answer.heard).toMatch(/^Gym has no description\./);
  });

  test('about the last change says when Spotify does not tell', async () => {
    const old = { ...song('Old'), addedAtMs: null };
    const talk = talkAbout({ playlists: [playlist('Gym', byBob)], entries: { gym: [old] } });
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'gym', ...about('changed') });
    expect(answer.heard).toMatch(/^Spotify does not say when Gym last changed\./);
  });

  test('sends a card with what is known and the way to Spotify', async () => {
    const answer = await talkAbout().intent('DescribePlaylistIntent', { playlist: 'road trip', ...about('all') });
    expect(cardText(answer)).toMatch(
      /^Road Trip\nBy Ann\n12 songs\n[^]*https:\/\/open\.spotify\.com\/playlist\/Road%20Trip/,
    );
  });

  test('about none in particular keeps a choice that is open, and is what the choice is for', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent('DescribePlaylistIntent', about('length'))).heard).toBe('Which one do you mean?');
    const answer = await talk.intent('ChooseIntent', { ordinal: ['second', '2'] });
    expect(answer.heard).toMatch(/^Chill is 2 hours long\./);
  });

  test.each([
    ['description', /^Gym has no description\./],
    ['owner', /^Gym was made by you\./],
  ])('about the %s is answered from the list that named it', async (aspect, heard) => {
    const talk = talkAbout();
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'gym', ...about(aspect) });
    expect(answer.heard).toMatch(heard);
    expect(talk.library.calls.filter(call => call.startsWith('open'))).toEqual([]);
  });

  test('about the owner names the owner when Spotify does not say who listens', async () => {
    const talk = talkAbout();
    talk.library.failNext(problem('unavailable'), 'listener');
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'gym', ...about('owner') });
    expect(answer.heard).toMatch(/^Gym was made by Ann\./);
  });

  test('about a list whose songs are refused half-way says so and stays', async () => {
    const talk = talkAbout({ playlists: [playlist('Long')], entries: { long: songs(300) } });
    talk.library.failNext(problem('not-readable'), 'measures');
    const answer = await talk.intent('DescribePlaylistIntent', { playlist: 'long', ...about('length') });
    expect(answer).toMatchObject({ microphone: 'open' });
    expect(answer.heard).toMatch(/^Spotify keeps the songs of Long back from me/);
  });

  test('waits for the name: the playlist named next is told about, not read', async () => {
    const talk = talkAbout();
    const asked = await talk.intent('DescribePlaylistIntent', about('length'));
    expect(asked.heard).toBe('Which playlist do you mean?');
    const answer = await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
    expect(answer.heard).toMatch(/^Road Trip is 36 minutes long\./);
    const later = await talk.intent('OpenPlaylistIntent', { playlist: 'road trip' });
    expect(later.heard).toMatch(/The first 5: /);
  });

  test('about a playlist deleted meanwhile says so and offers the list', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    talk.library.failNext(problem('not-found'), 'open road-trip');
    const answer = await talk.intent('DescribePlaylistIntent', about('count'));
    expect(answer.heard).toMatch(/^That playlist is no longer there\. .*\?$/);
  });
});
