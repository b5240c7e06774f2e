import { numbered, playlist, problem, songs } from '../../support/in-memory-library';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe.each(['AMAZON.NextIntent', 'AMAZON.MoreIntent'])('%s', next => {
  test('reads the next five of the list and says which they are', async () => {
    const talk = talkAbout({ playlists: numbered(42) });
    await talk.intent('ListPlaylistsIntent');
    expect((await talk.intent(next)).heard).toMatch(/^6 to 10 of 42: List 6; List 7; List 8; List 9; List 10\. .*\?$/);
    expect((await talk.intent(next)).heard).toMatch(/^11 to 15 of 42: List 11;/);
  });

  test('reads the next five songs without loading what is not read', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent(next)).heard).toMatch(/^6 to 10 of 12: Song 6 by The Band; .*; Song 10 by The Band\./);
    expect(talk.library.calls.slice(2)).toEqual([]); // they came with the first five
    talk.later();
    await talk.intent(next);
    expect(talk.library.calls.slice(2)).toEqual(['entries road-trip 10+5']);
  });
});

describe('next', () => {
  const next = 'AMAZON.NextIntent';

  test('reads every playlist once, in order, up to the last', async () => {
    const talk = talkAbout({ playlists: numbered(13) });
    const heard = [(await talk.intent('ListPlaylistsIntent')).heard];
    for (let chunk = 1; chunk < 3; chunk++) heard.push((await talk.intent(next)).heard);
    const names = heard.join(' ').match(/List \d+/g);
    expect(names).toEqual(Array.from({ length: 13 }, (_, index) => `List ${index + 1}`));
  });

  test('keeps to the narrowed list', async () => {
    const mine = Array.from({ length: 7 }, (_, index) => playlist(`Mine ${index + 1}`));
    const bobs = mine.map((_, index) => playlist(`Bobs ${index + 1}`, { ownerId: 'bob' }));
    const talk = talkAbout({ playlists: mine.flatMap((one, index) => [bobs[index] ?? null, one]) });
    await talk.intent('ListPlaylistsIntent', { filter: ['mine', 'own'] });
    expect((await talk.intent(next)).heard).toMatch(/^6 to 7 of 7: Mine 6; Mine 7\./);
  });

  test('at the end of the list says that was the last, and offers to start over', async () => {
    const talk = await talkInTheList();
    await talk.intent(next);
    expect((await talk.intent(next)).heard).toBe('That was the last of the 8. Shall I start over?');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^You have 8 playlists\. The first 5:/);
  });

  test('at the end of the songs says so, and offers to start over', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('ReadLastIntent');
    expect((await talk.intent(next)).heard).toBe('Road Trip ends here. Shall I start over?');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^Road Trip, 12 songs/);
  });

  test('at the end says the same however often it is said', async () => {
    const talk = talkAbout({ playlists: [playlist('Gym')], entries: { gym: songs(5) } });
    await talk.intent('OpenPlaylistIntent', { playlist: 'gym' });
    const first = await talk.intent(next);
    expect(first.heard).toBe('Gym ends here. Shall I start over?');
    expect((await talk.intent(next)).heard).toBe(first.heard);
  });

  test('goes on behind a song that was asked for in between', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('ChooseIntent', { position: '11' });
    expect((await talk.intent(next)).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('begins to read a playlist that was only spoken of', async () => {
    const talk = talkAbout();
    await talk.intent('DescribePlaylistIntent', { playlist: 'road trip', aspect: ['long', 'length'] });
    expect((await talk.intent(next)).heard).toMatch(/^Road Trip, 12 songs, .*Song 1 /);
  });

  test('offers the list when nothing is open', async () => {
    const talk = talkAbout();
    expect((await talk.intent(next)).heard).toBe('Shall I list your playlists?');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^You have 8 playlists\./);
  });

  test('asks again which one is meant when a choice was offered and nothing else is open', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent(next)).heard).toBe('Which one do you mean?');
  });

  test('says that the next songs could not be loaded, which is not the end', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    talk.library.failNext(problem('unavailable'), 'entries');
    const answer = await talk.intent(next);
    expect(answer.heard).toBe('Spotify is not answering just now. Please try again in a minute.');
    expect(answer.microphone).toBe('closed');
  });

  test('says that the playlist is gone when it was deleted meanwhile', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    talk.library.failNext(problem('not-found'), 'entries');
    expect((await talk.intent(next)).heard).toMatch(/^That playlist is no longer there\. .*\?$/);
    expect((await talk.intent(next)).heard).toBe('Shall I list your playlists?');
  });

  test('goes on where it was when the songs are refused for a moment', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    talk.library.failNext(problem('not-readable'), 'entries');
    expect((await talk.intent(next)).heard).toMatch(/^6 to 10 of 12: Song 6 /);
  });

  test('says why it cannot go on when the songs stay refused, and stays', async () => {
    const talk = await talkInRoadTrip();
    talk.later();
    talk.library.failNext(problem('not-readable'), 'entries');
    talk.library.failNext(problem('not-readable'), 'open');
    const answer = await talk.intent(next);
    expect(answer.heard).toContain('Spotify lets me read songs only in playlists');
    expect(answer.microphone).toBe('open');
  });
});
