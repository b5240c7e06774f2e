import { useStandIn } from '../support/use-stand-in';

const stand = useStandIn();

describe('who is asking', () => {
  it.each([
    ['nobody', null, 'No token provided'],
    ['an unknown token', 'Bearer invented', 'Invalid access token'],
    ['no bearer', 'Basic abc', 'Invalid access token'],
    ['an empty bearer', 'Bearer', 'Invalid access token'],
  ])('answers 401 to %s', async (_who, authorization, message) => {
    const { status, json } = await stand.get('/me', { authorization });
    expect(status).toBe(401);
    expect(json).toEqual({ error: { status: 401, message } });
  });

  it('says that a token has expired after an hour', async () => {
    const authorization = `Bearer ${stand.standIn.issueAccessToken('robin')}`;
    stand.pass(3_599_999);
    expect((await stand.get('/me', { authorization })).status).toBe(200);
    stand.pass(1);
    expect((await stand.get('/me', { authorization })).json.error.message).toBe('The access token expired');
  });

  it('says so at once when all tokens are made to expire, and takes new ones', async () => {
    const authorization = `Bearer ${stand.standIn.issueAccessToken('robin')}`;
    stand.standIn.expireAccessTokens();
    expect((await stand.get('/me', { authorization })).json.error.message).toBe('The access token expired');
    expect((await stand.get('/me')).status).toBe(200);
  });
});

describe('what may be asked', () => {
  it.each([
    ['/me/playlists', 'playlist-read-private'],
    ['/me/tracks', 'user-library-read'],
    ['/me/top/tracks', 'user-top-read'],
    ['/me/top/artists', 'user-top-read'],
    ['/me/player/recently-played', 'user-read-recently-played'],
    ['/me/player/currently-playing', 'user-read-currently-playing'],
  ])('%s needs %s and nothing else', async (path, scope) => {
    const without = await stand.get(path, { scopes: [] });
    expect(without.json).toEqual({ error: { status: 403, message: 'Insufficient client scope' } });
    expect((await stand.get(path, { scopes: [scope] })).status).toBe(200);
  });

  it.each(['/me', '/search?q=rain&type=track'])('%s needs no permission', async path => {
    expect((await stand.get(path, { scopes: [] })).status).toBe(200);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('never takes a %s', async method => {
    const { status, headers } = await stand.get('/me/playlists', { method });
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('GET');
  });

  it('says Forbidden where Spotify took an endpoint away', async () => {
    for (const path of ['/users/robin/playlists', '/markets', '/tracks?ids=1', '/me/tracks/contains']) {
      expect((await stand.get(path)).json).toEqual({ error: { status: 403, message: 'Forbidden' } });
    }
  });

  it.each(['/', '/nothing', '/me/', '/me/player/play'])('has nothing at %s', async path => {
    expect((await stand.get(path)).status).toBe(404);
  });

  it.each([
    '/me?fields=id',
    '/me/playlists?fields=total',
    '/me/playlists?limit=5&limit=6',
    '/me/playlists?Limit=5',
    '/search?q=a&type=track&fields=tracks',
  ])('refuses the parameters of %s', async path => {
    expect((await stand.get(path)).status).toBe(400);
  });
});

describe('how much may be asked', () => {
  it.each([
    '/me/playlists?limit=0',
    '/me/playlists?limit=51',
    '/me/playlists?limit=ten',
    '/me/playlists?limit=5.5',
    '/me/playlists?limit=',
    '/me/tracks?limit=51',
    '/me/top/artists?limit=51',
    '/me/player/recently-played?limit=51',
    '/search?q=rain&type=track&limit=11',
  ])('refuses %s', async path => {
    expect((await stand.get(path)).json).toEqual({ error: { status: 400, message: 'Invalid limit' } });
  });

  it.each(['/me/playlists?offset=-1', '/me/playlists?offset=100001', '/search?q=rain&type=track&offset=1001'])(
    'refuses %s',
    async path => {
      expect((await stand.get(path)).json).toEqual({ error: { status: 400, message: 'Invalid offset' } });
    },
  );
});
