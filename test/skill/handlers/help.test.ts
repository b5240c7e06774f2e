import { talkTo } from '../../support/talk';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

const help = 'AMAZON.HelpIntent';

describe('help', () => {
  test('works without an account, and leaves the microphone open', async () => {
    const answer = await talkTo({ library: null }).intent(help);
    expect(answer.heard).toMatch(/^I read the playlists in your Spotify library.* You can say: list my playlists/);
    expect(answer.card).toBeUndefined();
    expect(answer.microphone).toBe('open');
  });

  test('tells how to begin when nothing is open', async () => {
    const talk = talkAbout();
    await talk.launch();
    expect((await talk.intent(help)).heard).toContain('You can say: list my playlists');
  });

  test('tells how to move and to open one in the list', async () => {
    const answer = await (await talkInTheList()).intent(help);
    expect(answer.heard).toMatch(/^We are in the list of your playlists\. Besides a name, you can say a number/);
  });

  test('tells what can be asked in a playlist, and names it', async () => {
    const answer = await (await talkInRoadTrip()).intent(help);
    expect(answer.heard).toMatch(/^We are in Road Trip\. .*go to song twenty.*how long it is/);
  });

  test('tells how to choose when candidates were offered, and they stay to choose from', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent(help)).heard).toMatch(/^I found 2 playlists that fit\. .*Which one do you mean\?$/);
    expect((await talk.intent('ChooseIntent', { position: '2' })).heard).toMatch(/^Chill, 40 songs/);
  });

  test('does not lose the place', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent(help);
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('offers the way back to the list in a playlist that cannot be read', async () => {
    const talk = talkAbout();
    await talk.intent('OpenPlaylistIntent', { playlist: 'charts' });
    expect((await talk.intent(help)).heard).toMatch(/Shall I go back to your playlists\?$/);
  });
});
