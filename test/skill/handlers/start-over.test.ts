import { talkAbout, talkInRoadTrip, talkInTheList } from '../support/shelf';

const startOver = 'AMAZON.StartOverIntent';

describe('start over', () => {
  test('reads the list from its beginning', async () => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent(startOver)).heard).toMatch(/^You have 8 playlists\. The first 5: Road Trip;/);
  });

  test('reads the narrowed list from its beginning', async () => {
    const talk = talkAbout();
    await talk.intent('ListPlaylistsIntent', { filter: ['followed', 'followed'] });
    expect((await talk.intent(startOver)).heard).toMatch(/^You have 2 playlists by others: Chill; Charts\./);
  });

  test('reads the open playlist from its beginning', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('GoToPositionIntent', { position: '9' });
    expect((await talk.intent(startOver)).heard).toMatch(/^Road Trip, 12 songs, .*The first 5: Song 1 /);
  });

  test('offers the list when nothing is open', async () => {
    expect((await talkAbout().intent(startOver)).heard).toBe('Shall I list your playlists?');
  });
});
