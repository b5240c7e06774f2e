import { inMemoryLibrary, numbered, playlist, problem } from '../../support/in-memory-library';
import { talkTo } from '../../support/talk';
import { byBob, cardText, talkAbout } from '../support/shelf';

describe('list my playlists', () => {
  test('says once how many there are, then reads the first five', async () => {
    const answer = await talkAbout().intent('ListPlaylistsIntent');
    expect(answer.heard).toMatch(
      /^You have 8 playlists\. The first 5: Road Trip; Chill; Chill; Gym; Family Mix\. .*\?$/,
    );
    expect(answer.microphone).toBe('open');
  });

  test('reads a short list to its end and asks which one to open', async () => {
    const answer = await talkAbout({ playlists: numbered(3) }).intent('ListPlaylistsIntent');
    expect(answer.heard).toBe('You have 3 playlists: List 1; List 2; List 3. Which one shall I open?');
  });

  test('asks Spotify once, whatever the length of the library', async () => {
    const talk = talkAbout({ playlists: numbered(400) });
    await talk.intent('ListPlaylistsIntent');
    expect(talk.library.calls).toEqual(['playlists 0+50']);
  });

  test.each([
    ['own', 'You have 5 playlists of your own: Road Trip; Chill; Gym; Family Mix; Empty Shelf.'],
    ['followed', 'You have 2 playlists by others: Chill; Charts.'],
    ['shared', 'You have one playlist that others may edit: Family Mix.'],
  ])('reads only the %s ones when asked for those', async (filter, heard) => {
    const answer = await talkAbout().intent('ListPlaylistsIntent', { filter: ['as heard', filter] });
    expect(answer.heard).toContain(heard);
  });

  test('takes a word that names no kind of playlist for a part of a name', async () => {
    const answer = await talkAbout().intent('ListPlaylistsIntent', { filter: 'family' });
    expect(answer.heard).toMatch(/^Yes, you have Family Mix, /);
  });

  test('begins anew when asked again further on', async () => {
    const talk = talkAbout();
    const first = await talk.intent('ListPlaylistsIntent');
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent('ListPlaylistsIntent')).heard).toBe(first.heard);
  });

  test('says that none is shared, and offers the whole list', async () => {
    const talk = talkAbout({ playlists: [playlist('Gym')] });
    const answer = await talk.intent('ListPlaylistsIntent', { filter: ['shared', 'shared'] });
    expect(answer.heard).toMatch(/^You have no playlists that others may edit\. .*\?$/);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toContain('Gym');
  });

  test('says what to do when the library is empty, and ends', async () => {
    const answer = await talkAbout({ playlists: [] }).intent('ListPlaylistsIntent');
    expect(answer.heard).toMatch(/^There are no playlists in your Spotify library yet\. .*\.$/);
    expect(answer.microphone).toBe('closed');
  });

  test('names the place of a playlist Spotify does not show, so that the numbers stay right', async () => {
    const answer = await talkAbout({ playlists: [playlist('Gym'), null, playlist('Chill')] }).intent(
      'ListPlaylistsIntent',
    );
    expect(answer.heard).toContain('Gym; number 2, which Spotify does not show me; Chill');
  });

  test('calls a playlist of nothing but emoji untitled, with its number; the card shows its true name', async () => {
    const answer = await talkAbout({ playlists: [playlist('Gym'), playlist('🎉🎉', { id: 'party' })] }).intent(
      'ListPlaylistsIntent',
    );
    expect(answer.heard).toContain('Gym; an untitled playlist, number 2.');
    expect(cardText(answer)).toContain('2. 🎉🎉');
  });

  test('sends a card with the numbers, the true names and the ways to Spotify', async () => {
    const shelf = { playlists: [playlist('R&B <3'), playlist('Charts 💯', byBob)] };
    const answer = await talkAbout(shelf).intent('ListPlaylistsIntent');
    const text = cardText(answer) ?? '';
    expect(text).toMatch(/1\. R&B <3 .*\n\s*https:\/\/open\.spotify\.com\/playlist\/R%26B%20%3C3\n2\. Charts 💯 /);
  });

  test('puts the first cover there is on the card', async () => {
    const coverUrl = 'https://images.example.com/gym.jpg';
    const shelf = { playlists: [playlist('Chill'), playlist('Gym', { artworkUrl: coverUrl })] };
    const { card } = await talkAbout(shelf).intent('ListPlaylistsIntent');
    expect(card).toMatchObject({ type: 'Standard', image: { smallImageUrl: coverUrl, largeImageUrl: coverUrl } });
  });

  test('teaches the device the names that came along', async () => {
    const { response } = await talkAbout({ playlists: [playlist('Rock & Roll'), playlist('Chill')] }).intent(
      'ListPlaylistsIntent',
    );
    expect(response.directives).toEqual([
      {
        type: 'Dialog.UpdateDynamicEntities',
        updateBehavior: 'REPLACE',
        types: [
          {
            name: 'PlaylistName',
            values: [
              { id: 'rock-roll', name: { value: 'Rock and Roll' } },
              { id: 'chill', name: { value: 'Chill' } },
            ],
          },
        ],
      },
    ]);
  });

  test('says how far it got when the rest of a long library did not come', async () => {
    const library = inMemoryLibrary({ playlists: numbered(120) });
    library.failNext(problem('unavailable'), 'playlists 100');
    const answer = await talkTo({ library }).intent('ListPlaylistsIntent', { filter: ['mine', 'own'] });
    expect(answer.heard).toMatch(/^I got through 100 of your 120 playlists\. /);
    expect(answer.microphone).toBe('open');
  });
});
