// After something that was not understood, the question is asked that fits where the listener is.
import { numbered } from '../support/in-memory-library';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList, type AnnsTalk } from './support/shelf';

const misheard = async (talk: AnnsTalk) => (await talk.intent('AMAZON.FallbackIntent')).heard.split('. ').at(-1);

describe('the question after something not understood', () => {
  test('in a playlist with more to read goes on with it', async () => {
    const talk = await talkInRoadTrip();
    expect(await misheard(talk)).toBe('Shall I read on?');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('at the end of a playlist goes back to the list', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent('ReadLastIntent');
    expect(await misheard(talk)).toBe('Shall I go back to your playlists?');
  });

  test('in a playlist that is kept back goes back to the list', async () => {
    const talk = talkAbout();
    await talk.intent('OpenPlaylistIntent', { playlist: 'charts' });
    expect(await misheard(talk)).toBe('Shall I go back to your playlists?');
  });

  test('at a choice is which one, and it can still be made', async () => {
    const talk = await talkAtAChoice();
    await misheard(talk);
    expect((await talk.intent('ChooseIntent', { ordinal: ['x', '2'] })).heard).toMatch(/^Chill, 40 songs/);
  });

  test('nowhere yet can be answered by no, which is goodbye', async () => {
    const talk = talkAbout();
    await misheard(talk);
    expect((await talk.intent('AMAZON.NoIntent')).microphone).toBe('closed');
  });

  test('in the list goes on with it, and at its end does not', async () => {
    expect(await misheard(await talkInTheList())).not.toBe(await misheard(await talkAtTheEnd()));
  });
});

async function talkAtTheEnd(): Promise<AnnsTalk> {
  const talk = talkAbout({ playlists: numbered(5) });
  await talk.intent('ListPlaylistsIntent');
  return talk;
}

describe('a number with its kind', () => {
  test('"playlist number four", said in a playlist, is one of the list', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent('OpenPlaylistIntent', { playlist: 'playlist number four' })).heard).toMatch(/^Gym, /);
  });

  test('"song four", said in a playlist, is one of it', async () => {
    const talk = await talkInRoadTrip();
    expect((await talk.intent('OpenPlaylistIntent', { playlist: 'song four' })).heard).toMatch(/^Number 4 is Song 4 /);
  });
});
