import { talkTo } from '../../support/talk';
import { talkAbout } from '../support/shelf';

describe('unlink my account', () => {
  test('says where to do it, and ends', async () => {
    const talk = talkAbout();
    const answer = await talk.intent('UnlinkIntent');
    expect(answer.heard).toMatch(/^To unlink your account, open the Alexa app, .*Disable skill\./);
    expect(answer.microphone).toBe('closed');
    expect(talk.library.calls).toEqual([]);
  });

  test('is answered without an account, too', async () => {
    expect((await talkTo({ library: null }).intent('UnlinkIntent')).heard).toMatch(/^To unlink your account/);
  });
});
