import { talkAbout, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe('from the beginning', () => {
  test('reads the beginning of the playlist', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ReadFirstIntent', { count: '10' })).heard).toMatch(/The first 5: Song 1 /);
  });

  test('reads the beginning of the list', async () => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ReadFirstIntent')).heard).toMatch(/The first 5: Road Trip;/);
  });

  test('means the first of those just heard when it is one', async () => {
    expect((await (await talkInTheList()).intent('ReadFirstIntent', { count: '1' })).heard).toMatch(
      /^Road Trip, 12 songs/,
    );
  });

  test('offers the list when nothing is open', async () => {
    expect((await talkAbout().intent('ReadFirstIntent')).heard).toBe('Shall I list your playlists?');
  });
});
