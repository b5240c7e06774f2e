import { talkTo } from '../../support/talk';
import { talkAbout, talkAtAChoice, talkInRoadTrip, talkInTheList } from '../support/shelf';

describe('a sentence that fits nothing', () => {
  test.each([
    ['nothing is open', () => talkAbout(), 'What would you like?'],
    ['the list is open', talkInTheList, 'Say next, or the name of one. Which would you like?'],
    ['a playlist is open', talkInRoadTrip, 'Shall I read on?'],
    ['several are offered', talkAtAChoice, 'Which one do you mean?'],
  ])('is answered with the question that fits when %s', async (_, begin, question) => {
    const talk = await begin();
    expect((await talk.intent('AMAZON.FallbackIntent')).heard).toBe(`Sorry, I didn't get that. ${question}`);
  });

  test('loses nothing: a yes afterwards does what the question offered', async () => {
    const talk = await talkInTheList();
    await talk.intent('AMAZON.FallbackIntent');
    expect((await talk.intent('AMAZON.YesIntent')).heard).toMatch(/^6 to 8 of 8:/);
  });

  test('needs no account to be answered', async () => {
    const answer = await talkTo({ library: null }).intent('AMAZON.FallbackIntent');
    expect(answer.heard).toMatch(/^Sorry, I didn't get that\./);
  });

  test.each(['ReadMindIntent', 'AMAZON.ScrollUpIntent', 'constructor', ''])(
    'is what an intent of another version of the model counts for: "%s"',
    async name => {
      expect((await (await talkInTheList()).intent(name)).heard).toMatch(/^Sorry, I didn't get that\./);
    },
  );
});
