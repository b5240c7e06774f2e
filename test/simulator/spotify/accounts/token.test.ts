import { createHash } from 'node:crypto';
import {
  authorizationAddress,
  basic,
  codeIn,
  exchange,
  obtainCode,
  refresh,
  REDIRECT_URI,
  SCOPES,
  signIn,
  token,
} from '../support/linking';
import { openBrowser } from '../support/browser';
import { useStandIn } from '../support/use-stand-in';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

describe('exchanging a code', () => {
  const stand = useStandIn({ redirectUris: [REDIRECT_URI, 'http://127.0.0.1:8080/back'] });

  it('gives a bearer token for an hour, a refresh token and the permissions', async () => {
    const { status, json, headers } = await token(stand.standIn, exchange(await obtainCode(stand.standIn)));
    expect(status).toBe(200);
    expect(json).toEqual({
      access_token: expect.any(String) as string,
      refresh_token: expect.any(String) as string,
      token_type: 'Bearer',
      expires_in: 3600,
      scope: SCOPES,
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('gives a token that reads the library of who signed in', async () => {
    const { json } = await token(stand.standIn, exchange(await obtainCode(stand.standIn)));
    const me = await stand.get('/me', { authorization: `Bearer ${json.access_token}` });
    expect(me.json.display_name).toBe('Robin Vale');
  });

  it('takes a code once', async () => {
    const code = await obtainCode(stand.standIn);
    await token(stand.standIn, exchange(code));
    const second = await token(stand.standIn, exchange(code));
    expect(second.status).toBe(400);
    expect(second.json).toEqual({ error: 'invalid_grant', error_description: 'Invalid authorization code' });
  });

  it('refuses a code after five minutes', async () => {
    const code = await obtainCode(stand.standIn);
    stand.pass(300_000);
    const { json } = await token(stand.standIn, exchange(code));
    expect(json).toEqual({ error: 'invalid_grant', error_description: 'Authorization code expired' });
  });

  it('refuses another redirect address, even a registered one, and uses the code up', async () => {
    const code = await obtainCode(stand.standIn);
    const wrong = await token(stand.standIn, { ...exchange(code), redirect_uri: 'http://127.0.0.1:8080/back' });
    expect(wrong.json.error).toBe('invalid_grant');
    expect((await token(stand.standIn, exchange(code))).json.error).toBe('invalid_grant');
  });

  it('wants the redirect address', async () => {
    const code = await obtainCode(stand.standIn);
    const { status, json } = await token(stand.standIn, { grant_type: 'authorization_code', code });
    expect([status, json.error]).toEqual([400, 'invalid_request']);
  });
});

describe('proving the app', () => {
  const stand = useStandIn({ redirectUris: [REDIRECT_URI] });

  it.each([
    ['a wrong secret', (id: string) => basic(id, 'wrong'), 'Invalid client secret'],
    ['a wrong id', () => basic('wrong', 'wrong'), 'Invalid client'],
    ['nothing', () => null, 'Invalid client'],
    ['no Basic at all', () => 'Bearer abc', 'Invalid client'],
  ])('refuses %s and keeps the code good', async (_what, header, description) => {
    const code = await obtainCode(stand.standIn);
    const { status, json } = await token(stand.standIn, exchange(code), header(stand.standIn.client.id));
    expect(status).toBe(400);
    expect(json).toEqual({ error: 'invalid_client', error_description: description });
    expect((await token(stand.standIn, exchange(code))).status).toBe(200);
  });

  it('refuses the name of another app in the body, however well the header proves this one', async () => {
    const code = await obtainCode(stand.standIn);
    const { status, json } = await token(stand.standIn, { ...exchange(code), client_id: 'another' });
    expect(status).toBe(400);
    expect(json).toEqual({ error: 'invalid_client', error_description: 'Invalid client' });
    expect((await token(stand.standIn, { ...exchange(code), client_id: '' })).json.error).toBe('invalid_client');
    expect((await token(stand.standIn, { ...exchange(code), client_id: stand.standIn.client.id })).status).toBe(200);
  });

  it('refuses to refresh for another app', async () => {
    const { json } = await token(stand.standIn, exchange(await obtainCode(stand.standIn)));
    const form = { ...refresh(json.refresh_token), client_id: 'another' };
    expect((await token(stand.standIn, form)).json.error).toBe('invalid_client');
    expect((await token(stand.standIn, refresh(json.refresh_token))).status).toBe(200);
  });

  it('refuses a secret in the body', async () => {
    const { id, secret } = stand.standIn.client;
    const form = { ...exchange(await obtainCode(stand.standIn)), client_id: id, client_secret: secret };
    expect((await token(stand.standIn, form, null)).json.error).toBe('invalid_client');
    expect((await token(stand.standIn, form)).json.error).toBe('invalid_request');
  });

  it.each([
    [{}, 'unsupported_grant_type'],
    [{ grant_type: 'client_credentials' }, 'unsupported_grant_type'],
    [{ grant_type: 'authorization_code', redirect_uri: REDIRECT_URI }, 'invalid_request'],
    [{ grant_type: 'refresh_token' }, 'invalid_request'],
    [{ grant_type: 'refresh_token', refresh_token: 'invented' }, 'invalid_grant'],
  ])('refuses the form %j', async (form, error) => {
    const { status, json } = await token(stand.standIn, form);
    expect([status, json.error]).toEqual([400, error]);
  });

  it('takes nothing but a form', async () => {
    const response = await fetch(stand.standIn.tokenUrl, { method: 'POST', body: '{}' });
    expect(response.status).toBe(415);
    expect((await fetch(stand.standIn.tokenUrl)).status).toBe(405);
  });

  it('makes up another app at each start', () => {
    expect(stand.standIn.client.id).toMatch(/^[0-9a-f]{32}$/);
    expect(stand.standIn.client.secret).not.toBe(stand.standIn.client.id);
  });
});

describe('PKCE', () => {
  const stand = useStandIn({ redirectUris: [REDIRECT_URI] });
  const verifier = 'v'.repeat(64);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const pkce = { code_challenge: challenge, code_challenge_method: 'S256' };

  it('takes the right verifier', async () => {
    const code = await obtainCode(stand.standIn, pkce);
    expect((await token(stand.standIn, { ...exchange(code), code_verifier: verifier })).status).toBe(200);
  });

  it.each([
    ['a wrong one', 'w'.repeat(64)],
    ['none', null],
  ])('refuses %s', async (_what, given) => {
    const code = await obtainCode(stand.standIn, pkce);
    const form = given === null ? exchange(code) : { ...exchange(code), code_verifier: given };
    expect((await token(stand.standIn, form)).json.error).toBe('invalid_grant');
  });
});

describe('refreshing', () => {
  const stand = useStandIn({ redirectUris: [REDIRECT_URI] });
  const link = async () => {
    const { json } = await token(stand.standIn, exchange(await obtainCode(stand.standIn)));
    return json;
  };

  it('gives a new access token and leaves the refresh token out', async () => {
    const first = await link();
    const { status, json } = await token(stand.standIn, refresh(first.refresh_token));
    expect(status).toBe(200);
    expect(Object.keys(json).sort()).toEqual(['access_token', 'expires_in', 'scope', 'token_type']);
    expect(json.access_token).not.toBe(first.access_token);
  });

  it('works as often as it is needed', async () => {
    const { refresh_token } = await link();
    for (let times = 0; times < 3; times++)
      expect((await token(stand.standIn, refresh(refresh_token))).status).toBe(200);
  });

  it('ends six months after the consent, however often it was refreshed', async () => {
    const { refresh_token } = await link();
    stand.pass(182 * DAY_MS);
    expect((await token(stand.standIn, refresh(refresh_token))).status).toBe(200);
    stand.pass(DAY_MS);
    const { status, json } = await token(stand.standIn, refresh(refresh_token));
    expect(status).toBe(400);
    expect(json).toEqual({ error: 'invalid_grant', error_description: 'Refresh token expired' });
  });

  it('counts from the consent and not from a later bounce back', async () => {
    const browser = openBrowser(stand.standIn.origin);
    await signIn(browser, authorizationAddress(stand.standIn));
    await browser.press('Accept');
    stand.pass(182 * DAY_MS);
    const code = codeIn(await browser.open(authorizationAddress(stand.standIn)));
    const { json } = await token(stand.standIn, exchange(code));
    stand.pass(DAY_MS);
    const late = await token(stand.standIn, refresh(json.refresh_token));
    expect(late.json.error_description).toBe('Refresh token expired');
  });

  it('ends when the listener withdraws the link', async () => {
    const { refresh_token, access_token } = await link();
    stand.standIn.revokeLinks();
    const { json } = await token(stand.standIn, refresh(refresh_token));
    expect(json).toEqual({ error: 'invalid_grant', error_description: 'Refresh token revoked' });
    const me = await stand.get('/me', { authorization: `Bearer ${access_token}` });
    expect(me.json.error).toEqual({ status: 401, message: 'Invalid access token' });
  });
});

describe('refreshing where each refresh token works once', () => {
  const stand = useStandIn({ redirectUris: [REDIRECT_URI], repeatRefreshToken: true });

  it('answers with a new refresh token, and the old one is dead', async () => {
    const first = await token(stand.standIn, exchange(await obtainCode(stand.standIn)));
    const second = await token(stand.standIn, refresh(first.json.refresh_token));
    expect(second.json.refresh_token).not.toBe(first.json.refresh_token);
    const replay = await token(stand.standIn, refresh(first.json.refresh_token));
    expect(replay.json.error_description).toBe('Refresh token revoked');
    expect((await token(stand.standIn, refresh(second.json.refresh_token))).status).toBe(200);
  });

  it('does not lengthen the six months', async () => {
    const first = await token(stand.standIn, exchange(await obtainCode(stand.standIn)));
    stand.pass(180 * DAY_MS);
    const second = await token(stand.standIn, refresh(first.json.refresh_token));
    stand.pass(3 * DAY_MS);
    const third = await token(stand.standIn, refresh(second.json.refresh_token));
    expect(third.json.error_description).toBe('Refresh token expired');
  });
});
