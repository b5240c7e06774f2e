import { talkTo } from '../../support/talk';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

const yes = 'AMAZON.YesIntent';

describe('yes', () => {
  test('to "shall I go on" reads on in the list', async () => {
    expect((await (await talkInTheList()).intent(yes)).heard).toMatch(/^6 to 8 of 8:/);
  });

  test('to "shall I read on" reads on in the playlist', async () => {
    expect((await (await talkInRoadTrip()).intent(yes)).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('to "which one do you mean" decides nothing: the question is asked again, and can be answered', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent(yes)).heard).toBe('Which one do you mean?');
    expect((await talk.intent('ChooseIntent', { position: '1' })).heard).toMatch(/^Chill, 3 songs/);
  });

  test('to "which one shall I open" decides nothing: the question is asked again', async () => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.NextIntent');
    expect((await talk.intent(yes)).heard).toBe('Which one shall I open?');
  });

  test('to "what would you like" asks again', async () => {
    const talk = talkAbout();
    await talk.launch();
    expect((await talk.intent(yes)).heard).toBe('What would you like?');
  });

  test('to nothing says that nothing was asked', async () => {
    const heard = "I haven't asked anything yet. What would you like?";
    expect((await talkAbout().intent(yes)).heard).toBe(heard);
    expect((await talkTo({ library: null }).intent(yes)).heard).toBe(heard);
  });

  test('answers only the last question', async () => {
    const talk = talkAbout();
    await talk.intent('FindPlaylistIntent', { playlist: 'gym' });
    await talk.intent('ListPlaylistsIntent');
    expect((await talk.intent(yes)).heard).toMatch(/^6 to 8 of 8:/);
  });
});
