import { masked, maskedText, tokensIn } from '../../../src/simulator/world/masked';

const tokens = new Set(['secret-token', 'say "hush"']);

describe('JSON as it may be shown', () => {
  test('has no token under any of the names of tokens', () => {
    const shown = {
      user: { accessToken: 'a' },
      apiAccessToken: 'b',
      access_token: 'c',
      refresh_token: 'd',
      other: 'e',
    };
    const mask = '•••';
    expect(masked(shown, new Set())).toEqual({
      user: { accessToken: mask },
      apiAccessToken: mask,
      access_token: mask,
      refresh_token: mask,
      other: 'e',
    });
  });

  test('has no known token within a text, in a list or as the name of a member', () =>
    expect(masked({ a: ['x secret-token y', 'say "hush"'], 'the secret-token': { b: 1 } }, tokens)).toEqual({
      a: ['x ••• y', '•••'],
      'the •••': { b: 1 },
    }));

  test('stays JSON of the same shape, whatever a token looks like', () => {
    const odd = new Set(['":1,"', 'null', '12']);
    expect(JSON.parse(maskedText({ a: 12, b: null, c: ':1,' }, odd) ?? '')).toEqual({ a: 12, b: null, c: ':1,' });
  });

  test('is nothing for what JSON cannot say', () => expect(masked(undefined, tokens)).toBeUndefined());
});

test('the tokens of a request are found, masks and empty ones are none', () =>
  expect([
    ...tokensIn({ a: { accessToken: 'one' }, b: [{ refreshToken: 'two' }], accessToken: '•••', access_token: '' }),
  ]).toEqual(['one', 'two']));
