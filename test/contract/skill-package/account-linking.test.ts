// How Alexa links a Spotify account. The file is a template: id and secret are filled in when it is applied.
import { requestedScopes } from '../../../src/spotify/scopes';
import { accountLinking } from './package-files';

describe('account linking', () => {
  it('asks for the scopes the code needs, no more and no fewer', () => {
    expect([...accountLinking.scopes].sort()).toEqual([...requestedScopes].sort());
  });

  it('asks for reading scopes only', () => {
    for (const scope of accountLinking.scopes) expect(scope).toMatch(/(^|-)read(-|$)/);
  });

  it('exchanges a code for a token with the credentials in the header', () => {
    expect(accountLinking).toMatchObject({ type: 'AUTH_CODE', accessTokenScheme: 'HTTP_BASIC' });
  });

  it('talks to Spotify’s accounts service over https', () => {
    for (const address of [accountLinking.authorizationUrl, accountLinking.accessTokenUrl]) {
      expect(new URL(address).origin).toBe('https://accounts.spotify.com');
    }
    expect(accountLinking.domains).toEqual(['accounts.spotify.com']);
  });

  it('lets a listener enable the skill first and link later, since help works without an account', () => {
    expect(accountLinking.skipOnEnablement).toBe(true);
  });

  it('keeps the client’s id and secret out of the repository', () => {
    expect(Object.keys(accountLinking).filter(key => /clientid|secret/i.test(key))).toEqual([]);
  });
});
