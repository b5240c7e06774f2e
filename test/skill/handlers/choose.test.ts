import { numbered } from '../../support/in-memory-library';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

const number = (position: number) => ({ position: String(position) });
const ordinal = (id: string) => ({ ordinal: ['as heard', id] as const });

describe('number seven', () => {
  test('is the absolute place in the list, wherever in it the listener is', async () => {
    const talk = talkAbout({ playlists: numbered(12) });
    await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ChooseIntent', number(7))).heard).toMatch(/^List 7 /);
  });

  test('may lie outside the chunk just heard', async () => {
    const talk = talkAbout({ playlists: numbered(12) });
    await talk.intent('ListPlaylistsIntent');
    expect((await talk.intent('ChooseIntent', number(12))).heard).toMatch(/^List 12 /);
  });

  test('counts in the narrowed list when that is what was heard', async () => {
    const talk = talkAbout();
    await talk.intent('ListPlaylistsIntent', { filter: ['followed', 'followed'] });
    expect((await talk.intent('ChooseIntent', number(2))).heard).toMatch(/^Charts by Bob/);
  });

  test('is the song of that number in a playlist, and leaves the place as it was', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent('ChooseIntent', number(7))).heard).toMatch(/^Number 7 is Song 7 by The Band\. .*\?$/);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('is the playlist of that number when nothing was heard yet', async () => {
    expect((await talkAbout().intent('ChooseIntent', number(4))).heard).toMatch(/^Gym, /);
  });

  test('of a list that is shorter says what its numbers are', async () => {
    const answer = await (await talkInTheList()).intent('ChooseIntent', number(9));
    expect(answer.heard).toBe('This list goes from number 1 to 8. Which number would you like?');
  });

  test('of a playlist that is shorter says what its numbers are', async () => {
    const answer = await (await talkInRoadTrip()).intent('ChooseIntent', number(13));
    expect(answer.heard).toBe('Road Trip goes from number 1 to 12. Which number would you like?');
  });

  test.each([0, -1])('is no place at all when it is %d: the range is said', async position => {
    const answer = await (await talkInRoadTrip()).intent('ChooseIntent', number(position));
    expect(answer.heard).toMatch(/^Road Trip goes from number 1 to 12\./);
  });

  test('says so where Spotify does not show what is there', async () => {
    const answer = await (await talkInTheList()).intent('ChooseIntent', number(7));
    expect(answer.heard).toBe('Spotify does not show me number 7. Which number would you like?');
  });

  test('of a song that is gone says so', async () => {
    const talk = talkAbout();
    await talk.intent('OpenPlaylistIntent', { playlist: 'gym' });
    expect((await talk.intent('ChooseIntent', number(2))).heard).toMatch(/^Number 2 is no longer available\./);
  });
});

describe('the second one', () => {
  test('is the second of the chunk just heard in the list', async () => {
    const talk = talkAbout({ playlists: numbered(12) });
    await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ChooseIntent', ordinal('2'))).heard).toMatch(/^List 7 /);
  });

  test('is the second of the songs just heard in a playlist', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ChooseIntent', ordinal('2'))).heard).toMatch(/^Number 7 is Song 7 /);
  });

  test('is the second candidate when several were offered', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent('ChooseIntent', ordinal('2'))).heard).toMatch(/^Chill, 40 songs/);
  });

  test('that is more than were named says how many were', async () => {
    const talk = talkAbout({ playlists: numbered(7) });
    await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ChooseIntent', ordinal('3'))).heard).toMatch(/^I named only 2 just now\. .*\?$/);
  });

  test('that was named as not shown says so again', async () => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ChooseIntent', ordinal('2'))).heard).toMatch(/^Spotify does not show me number 7\./);
  });

  test('when nothing was heard yet is the second of the list', async () => {
    expect((await talkAbout().intent('ChooseIntent', ordinal('2'))).heard).toMatch(/^Chill, 3 songs/);
  });
});

describe('the last one', () => {
  test('is the last of the chunk just heard in the list', async () => {
    expect((await (await talkInTheList()).intent('ChooseIntent', ordinal('last'))).heard).toMatch(/^Family Mix, /);
  });

  test('is the last of the songs just heard in a playlist', async () => {
    expect((await (await talkInRoadTrip()).intent('ChooseIntent', ordinal('last'))).heard).toMatch(/^Number 5 is /);
  });

  test('is the last candidate when several were offered', async () => {
    expect((await (await talkAtAChoice()).intent('ChooseIntent', ordinal('last'))).heard).toMatch(/^Chill, 40 songs/);
  });
});

describe('a choice among candidates', () => {
  test('takes a number for the place among them, not for one in the list', async () => {
    expect((await (await talkAtAChoice()).intent('ChooseIntent', number(1))).heard).toMatch(/^Chill, 3 songs/);
  });

  test('that is none of them is asked again, and they are still there to choose from', async () => {
    const talk = await talkAtAChoice();
    const answer = await talk.intent('ChooseIntent', ordinal('3'));
    expect(answer.heard).toBe('I named only 2 just now. Which one do you mean?');
    expect((await talk.intent('ChooseIntent', ordinal('1'))).heard).toMatch(/^Chill, 3 songs/);
  });

  test('takes a full name, too', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent('OpenPlaylistIntent', { playlist: 'family mix' })).heard).toMatch(/^Family Mix, /);
  });
});

test('a choice of nothing that was understood is asked again', async () => {
  const talk = await talkInTheList();
  const answer = await talk.intent('ChooseIntent', { position: '?', ordinal: 'umpteenth' });
  expect(answer.heard).toMatch(/^Sorry, I didn't get that\. .*\?$/);
});
