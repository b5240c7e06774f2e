// How Alexa links a Spotify account, beside what the code does with the link.
import { intents } from '../../../src/skill/intents';
import { accountLinking } from './package-files';

describe('account linking', () => {
  it('talks to Spotify’s accounts service', () => {
    for (const address of [accountLinking.authorizationUrl, accountLinking.accessTokenUrl]) {
      expect(new URL(address).origin).toBe('https://accounts.spotify.com');
    }
    expect(accountLinking.domains).toEqual(['accounts.spotify.com']);
  });

  it('lets a listener enable the skill first and link later, since some intents work without an account', () => {
    const withoutAccount = Object.values(intents).filter(({ needs }) => needs === 'nothing');
    expect(accountLinking.skipOnEnablement).toBe(withoutAccount.length > 0);
  });
});
