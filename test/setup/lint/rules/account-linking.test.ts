import { found, inFile, inLinking } from '../support/sample-package';

describe('account linking', () => {
  test.each(['authorizationUrl', 'accessTokenUrl', 'accessTokenScheme', 'scopes', 'domains', 'skipOnEnablement'])(
    'needs %s',
    key => {
      expect(found('account-linking', inLinking([key], undefined))).toEqual([
        `error accountLinkingRequest.${key}: ${key} is missing.`,
      ]);
    },
  );

  test('is wrapped as the upload wants it', () => {
    expect(found('account-linking', inFile('account-linking.json', { type: 'AUTH_CODE' }))).toEqual([
      'error accountLinkingRequest: accountLinkingRequest is missing.',
    ]);
  });

  test('goes by an authorization code', () => {
    expect(found('account-linking', inLinking(['type'], 'IMPLICIT'))).toEqual([
      'error accountLinkingRequest.type: Spotify links by an authorization code only.',
    ]);
  });

  test('sends the credentials in the header', () => {
    expect(found('account-linking', inLinking(['accessTokenScheme'], 'REQUEST_BODY_CREDENTIALS'))).toEqual([
      'warning accountLinkingRequest.accessTokenScheme: Spotify documents the credentials in the header.',
    ]);
  });

  test('says how long a token lasts when its answer does not', () => {
    expect(found('account-linking', inLinking(['defaultTokenExpirationInSeconds'], undefined))).toEqual([
      'warning accountLinkingRequest: A token whose answer names no expiry would never be renewed.',
    ]);
  });

  test.each(['scopes', 'domains'])('has at most 15 %s', key => {
    const names = Array.from({ length: 16 }, (_, index) => `x${index}`);
    expect(found('account-linking', inLinking([key], names.slice(1)))).toEqual([]);
    expect(found('account-linking', inLinking([key], names))).toEqual([
      `error accountLinkingRequest.${key}: Alexa takes 15 ${key}.`,
    ]);
  });

  test.each(['clientId', 'clientSecret'])('keeps the %s out of the file', key => {
    expect(found('account-linking', inLinking([key], 'x'))).toEqual([
      `error accountLinkingRequest.${key}: ${key} does not belong in a file.`,
    ]);
  });
});
