import { request } from 'node:http';
import { startStandIn, type StandIn, type StandInOptions } from '../../../src/simulator/spotify/stand-in';
import type { SeenRequest } from '../../../src/simulator/spotify/options';

const started: StandIn[] = [];
afterEach(() => Promise.all(started.splice(0).map(standIn => standIn.stop())));

/** Starts one that is stopped after the test, however the test ends. */
async function start(options?: StandInOptions): Promise<StandIn> {
  const standIn = await startStandIn(options);
  started.push(standIn);
  return standIn;
}

it('starts on a free port of this machine and tells where everything is', async () => {
  const standIn = await start();
  expect(standIn.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(standIn.apiBaseUrl).toBe(`${standIn.origin}/v1`);
  expect(standIn.authorizationUrl).toBe(`${standIn.origin}/authorize`);
  expect(standIn.tokenUrl).toBe(`${standIn.origin}/api/token`);
  expect(standIn.listeners).toEqual([
    { login: 'robin', displayName: 'Robin Vale', playlistCount: 120 },
    { login: 'noa', displayName: 'Noa Lind', playlistCount: 0 },
  ]);
  expect(await (await fetch(standIn.origin)).text()).toContain('Robin Vale');
  await standIn.stop();
});

it('is gone after it was stopped, and can be stopped twice', async () => {
  const standIn = await start();
  await fetch(standIn.origin);
  await standIn.stop();
  await standIn.stop();
  await expect(fetch(standIn.origin)).rejects.toThrow();
});

it('refuses a port that is taken', async () => {
  const standIn = await start();
  const port = Number(new URL(standIn.origin).port);
  await expect(start({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await standIn.stop();
});

it('keeps the app it is given', async () => {
  const client = { id: 'an-app', secret: 'its-secret' };
  const standIn = await start({ client });
  expect(standIn.client).toEqual(client);
  await standIn.stop();
});

it('registers only addresses that Spotify would take', async () => {
  await expect(start({ redirectUris: ['http://localhost/back'] })).rejects.toThrow(/127\.0\.0\.1/);
  const standIn = await start();
  expect(() => standIn.allowRedirectUri('http://example.com/')).toThrow(/cannot be registered/);
  await standIn.stop();
});

it('gives tokens to its listeners only, and only with permissions it knows', async () => {
  const standIn = await start();
  expect(() => standIn.issueAccessToken('somebody')).toThrow('robin and noa');
  expect(() => standIn.issueAccessToken('robin', { scopes: ['playlist-modify-public'] })).toThrow('no scope');
  await standIn.stop();
});

it('tells of each request by its pattern, without ids, queries or tokens', async () => {
  const seen: SeenRequest[] = [];
  const standIn = await start({ onRequest: seenRequest => seen.push(seenRequest) });
  const headers = { authorization: `Bearer ${standIn.issueAccessToken('robin')}` };
  await fetch(`${standIn.apiBaseUrl}/playlists/0000000000000000000000/items?limit=2`, { headers });
  await fetch(`${standIn.apiBaseUrl}/secret-place`, { headers });
  await fetch(`${standIn.authorizationUrl}?client_id=x`);
  await fetch(standIn.tokenUrl, { method: 'POST', body: 'x' });
  await fetch(`${standIn.origin}/favicon.ico`);
  await standIn.stop();
  expect(seen.map(({ call, status }) => `${call} ${status ?? '-'}`)).toEqual([
    'GET /playlists/{id}/items 404',
    'GET (unknown) 404',
    'GET /authorize 400',
    'POST /api/token 415',
    'GET (unknown) 404',
  ]);
  expect(seen[0]).toMatchObject({ method: 'GET', durationMs: expect.any(Number) as number });
});

it('answers only to the names of this machine', async () => {
  const standIn = await start();
  const statusFor = (host: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(standIn.origin, { headers: { host } }, response => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  expect(await statusFor('evil.example')).toBe(421);
  expect(await statusFor('127.0.0.1.evil.example')).toBe(421);
  expect(await statusFor('localhost:4010')).toBe(200);
  await standIn.stop();
});

it('takes no endless bodies', async () => {
  const standIn = await start();
  const response = await fetch(standIn.tokenUrl, { method: 'POST', body: 'x'.repeat(70_000) }).catch(() => null);
  if (response !== null) expect(response.status).toBe(413);
  expect((await fetch(standIn.origin)).status).toBe(200);
  await standIn.stop();
});
