import { problem } from '../../support/in-memory-library';
import { talkAbout } from '../support/shelf';

describe('whose account is this', () => {
  test('says the display name on Spotify', async () => {
    const answer = await talkAbout().intent('AccountIntent');
    expect(answer.heard).toMatch(/^I'm reading the Spotify account of Ann\. .*\?$/);
  });

  test.each([null, ' '])('says that there is none when there is none: %j', async name => {
    const answer = await talkAbout({ playlists: [], listener: { id: 'ann-s-id', name } }).intent('AccountIntent');
    expect(answer.heard).toContain('has no display name');
    expect(answer.ssml).not.toContain('ann-s-id');
  });

  test('ends at no: nothing else is wanted', async () => {
    const talk = talkAbout();
    await talk.intent('AccountIntent');
    expect((await talk.intent('AMAZON.NoIntent')).heard).toBe('Goodbye.');
  });

  test('says how to link anew when the link has run out', async () => {
    const talk = talkAbout();
    talk.library.failNext(problem('link-expired'), 'listener');
    const answer = await talk.intent('AccountIntent');
    expect(answer.heard).toContain('Your Spotify link has run out');
    expect(answer.card).toEqual({ type: 'LinkAccount' });
  });
});
