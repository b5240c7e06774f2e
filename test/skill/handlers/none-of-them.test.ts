import { talkAtAChoice } from '../support/shelf';

describe('none of them', () => {
  test('lets the choice go and asks what else', async () => {
    const talk = await talkAtAChoice();
    expect((await talk.intent('NoneOfThemIntent')).heard).toBe('All right. What else would you like to hear?');
    expect((await talk.intent('ChooseIntent', { ordinal: ['second', '2'] })).heard).toMatch(/^Chill, 3 songs/); // of the list
  });
});
