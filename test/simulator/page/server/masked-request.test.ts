import { fillMaskedTokens } from '../../../../src/simulator/page/server/masked-request';

const masked = {
  session: { user: { userId: 'u', accessToken: '•••' }, attributes: { list: ['•••', 'a'], note: '•••' } },
  context: { System: { user: { accessToken: '•••' }, person: { accessToken: '•••' }, apiAccessToken: '•••' } },
  request: { type: 'LaunchRequest' },
};

describe('a request with masks in it', () => {
  test('gets the token there is wherever an access token of the listener was', () =>
    expect(fillMaskedTokens(masked, 'token')).toEqual({
      session: { user: { userId: 'u', accessToken: 'token' }, attributes: { list: ['a'] } },
      context: { System: { user: { accessToken: 'token' }, person: { accessToken: 'token' } } },
      request: { type: 'LaunchRequest' },
    }));

  test('loses them when nobody is linked', () =>
    expect(JSON.stringify(fillMaskedTokens(masked, null))).not.toMatch(/•|accessToken/));

  test('keeps a token that was typed into it, and everything else', () => {
    const typed = { session: { user: { accessToken: 'mine' } }, request: { type: 'X', odd: [null, 1, { a: '' }] } };
    expect(fillMaskedTokens(typed, 'token')).toEqual(typed);
  });
});
