import { talkTo } from '../../support/talk';
import { talkAbout, talkAtAChoice, talkInRoadTrip } from '../support/shelf';

const no = 'AMAZON.NoIntent';

describe('no', () => {
  test('to an offer lets it go and asks what else', async () => {
    const answer = await (await talkInRoadTrip()).intent(no);
    expect(answer.heard).toBe('All right. What else would you like to hear?');
    expect(answer.microphone).toBe('open');
  });

  test('to "what else" ends', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent(no);
    const answer = await talk.intent(no);
    expect(answer.heard).toBe('Goodbye.');
    expect(answer.microphone).toBe('closed');
  });

  test('to candidates lets them go: a number is a place in the list again', async () => {
    const talk = await talkAtAChoice();
    await talk.intent(no);
    expect((await talk.intent('ChooseIntent', { position: '4' })).heard).toMatch(/^Gym, /);
  });

  test('does not lose the place: next still goes on', async () => {
    const talk = await talkInRoadTrip();
    await talk.intent(no);
    expect((await talk.intent('AMAZON.NextIntent')).heard).toMatch(/^6 to 10 of 12:/);
  });

  test('to nothing asks what else, with or without an account', async () => {
    const heard = 'All right. What else would you like to hear?';
    expect((await talkAbout().intent(no)).heard).toBe(heard);
    expect((await talkTo({ library: null }).intent(no)).heard).toBe(heard);
  });

  test('asks Spotify nothing', async () => {
    const talk = talkAbout();
    await talk.intent(no);
    expect(talk.library.calls).toEqual([]);
  });
});
