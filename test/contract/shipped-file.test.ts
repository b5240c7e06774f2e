// The file that is shipped has parts of its packages replaced; so what it does is held against what its sources do, over real HTTP.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MOST_BODY_BYTES } from '../../src/spotify/adapter';
import { json, reset, startServer, stopServers, text, type Answering } from '../spotify/support/fake-server';
import { entry, fullPlaylist, listedPlaylist, paging, track, wireListener } from '../spotify/support/wire-samples';
import { ended } from '../support/ended-process';
import { selfSigned } from '../support/self-signed';
import { envelopeOf, talkToShipped, talkToSources, useShipped } from './support/shipped';

const shipped = useShipped();
afterEach(stopServers);

const accessToken = 'invented-access-token';
const asked = (name: string, slots: Readonly<Record<string, string>> = {}) => envelopeOf(name, { slots, accessToken });
const road = { playlist: 'road trip' };
const conversation = [
  asked('LaunchRequest'),
  asked('ListPlaylistsIntent'),
  asked('AMAZON.NextIntent'),
  asked('OpenPlaylistIntent', road),
  asked('DescribePlaylistIntent', { ...road, aspect: 'length' }),
];

const names = ['Road Trip', 'Chill', 'Café del Mar', '90s R&B', 'Focus', 'Party 🎉', 'Rain'];
const playlists = paging(names.map((name, nth) => listedPlaylist({ name, id: `inventedPlaylist${nth}` })));
const songs = paging(['Harbour Lights', 'Paper Moon', 'Low Tide'].map(name => entry({ item: track({ name }) })));

/** A small library: one listener, seven playlists, three songs. */
const library: Answering = (request, response, nth) => {
  const path = new URL(request.url ?? '', 'http://local').pathname;
  if (path === '/v1/me') json(wireListener)(request, response, nth);
  else if (path === '/v1/me/playlists') json(playlists)(request, response, nth);
  else if (path.endsWith('/items')) json(songs)(request, response, nth);
  else
    json(fullPlaylist({ name: 'Road Trip', id: path.split('/').at(-1) ?? '', items: songs }))(request, response, nth);
};

function packed(...[request, response, nth]: Parameters<Answering>): void {
  const end = response.end.bind(response);
  response.setHeader('Content-Encoding', 'gzip');
  response.end = (body: unknown) => end(gzipSync(String(body)));
  library(request, response, nth);
}

const brokenOff: Answering = (request, response) => {
  response.writeHead(200, { 'Content-Length': '500' });
  response.write('{"id":', () => request.socket.destroy());
};

const refusal = (status: number, message: string) =>
  json({ error: { status, message } }, status, { 'Retry-After': '7' });

const spotifies: readonly (readonly [string, Answering, string])[] = [
  ['answers', library, 'answered'],
  ['packs what nobody asked it to', packed, 'answered'],
  ['refuses the token', refusal(401, 'The access token expired'), 'link-expired'],
  ['asks for patience', refusal(429, 'API rate limit exceeded'), 'wait'],
  ['fails', refusal(500, 'Server error'), 'unavailable'],
  ['hangs up', reset, 'unavailable'],
  ['breaks off', brokenOff, 'unavailable'],
  ['says too much', text('x'.repeat(MOST_BODY_BYTES + 1)), 'bad-answer'],
  ['talks nonsense', text('<html>{"items"'), 'bad-answer'],
  ['does not speak HTTP', request => request.socket.end('SSH-2.0-nobody\r\n'), 'bad-answer'],
];

describe('the shipped file', () => {
  test.each(spotifies)('says what its sources say when Spotify %s', async (_what, answering, outcome) => {
    const server = await startServer(answering);
    const environment = { SPOTIFY_API_BASE_URL: server.baseUrl };
    const fromShipped = await talkToShipped(shipped, conversation, environment);
    const calls = server.asked.length;
    const fromSources = await talkToSources(conversation, environment);
    expect(fromShipped).toEqual(fromSources);
    expect(fromShipped.answers).toHaveLength(conversation.length);
    expect(calls).toBeGreaterThan(0);
    if (outcome === 'answered') expect(JSON.stringify(fromShipped.answers)).toContain('Harbour Lights');
    else expect(fromShipped.outcomes.slice(0, 2)).toEqual([outcome, outcome]);
  });

  test('says what its sources say to a listener who has not linked', async () => {
    const environment = { SPOTIFY_API_BASE_URL: 'http://127.0.0.1:1/v1' };
    const envelopes = ['LaunchRequest', 'ListPlaylistsIntent', 'AMAZON.HelpIntent'].map(name => envelopeOf(name));
    const fromShipped = await talkToShipped(shipped, envelopes, environment);
    expect(fromShipped).toEqual(await talkToSources(envelopes, environment));
    expect(fromShipped.outcomes[1]).toBe('not-linked');
  });

  test('follows no redirect with the token', async () => {
    const stranger = await startServer(library);
    const server = await startServer(text('', 302, { Location: `${stranger.baseUrl}/me/playlists` }));
    const { outcomes } = await talkToShipped(shipped, conversation.slice(0, 1), {
      SPOTIFY_API_BASE_URL: server.baseUrl,
    });
    expect([outcomes, stranger.asked]).toEqual([['bad-answer'], []]);
  });

  test('says so when Spotify cannot be reached', async () => {
    const environment = { SPOTIFY_API_BASE_URL: 'http://127.0.0.1:1/v1' };
    const { outcomes } = await talkToShipped(shipped, conversation.slice(0, 2), environment);
    expect(outcomes).toEqual(['unavailable', 'unavailable']);
  });
});

describe('the shipped file over TLS', () => {
  const vouched = selfSigned();
  const startTls = async () => {
    const sockets: { readonly sessionReused: boolean }[] = [];
    const server = createServer(vouched, (request, response) => library(request, response, 1));
    server
      .on('secureConnection', socket => sockets.push({ sessionReused: socket.isSessionReused() }))
      .on('tlsClientError', () => undefined);
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const stop = async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    };
    return { server, sockets, stop, baseUrl: `https://localhost:${port}/v1` };
  };
  const trusting = () => {
    const file = join(shipped.folder, 'trusted.pem');
    writeFileSync(file, vouched.cert);
    return { NODE_EXTRA_CA_CERTS: file };
  };
  const onLambda = { AWS_LAMBDA_FUNCTION_NAME: 'record-keeper' };

  test('has connected to Spotify before anybody asks where it runs on Lambda, and is not kept alive by that', async () => {
    const { server, stop, baseUrl } = await startTls();
    const connected = once(server, 'secureConnection');
    const waiting = [`require(${JSON.stringify(shipped.bundle)}); process.stdin.resume();`];
    const env = { SPOTIFY_API_BASE_URL: baseUrl, ...trusting(), ...onLambda };
    const child = spawn(process.execPath, ['-e', ...waiting], { env });
    const end = ended(child);
    await connected;
    child.stdin.end();
    expect(await end).toEqual({ code: 0, output: '', errors: '' });
    await stop();
  });

  test('goes on with the connection that was opened ahead', async () => {
    const { sockets, stop, baseUrl } = await startTls();
    const env = { SPOTIFY_API_BASE_URL: baseUrl, ...trusting(), ...onLambda };
    const { outcomes } = await talkToShipped(shipped, conversation.slice(0, 2), env);
    expect([outcomes.every(outcome => outcome !== 'unavailable'), sockets.length]).toEqual([true, 1]);
    await stop();
  });

  test('takes up the TLS session of the first connection in those beside it', async () => {
    const { server, sockets, stop, baseUrl } = await startTls();
    const many = (offset: number) => paging([...playlists.items], { offset, limit: 50, total: 120 });
    server.removeAllListeners('request').on('request', (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', baseUrl);
      if (pathname !== '/v1/me/playlists') library(request, response, 1);
      else json(many(Number(searchParams.get('offset'))))(request, response, 1);
    });
    const env = { SPOTIFY_API_BASE_URL: baseUrl, ...trusting(), ...onLambda };
    await talkToShipped(shipped, [asked('FindPlaylistIntent', { playlist: 'nothing of mine' })], env);
    expect(sockets.map(({ sessionReused }) => sessionReused)).toEqual([false, true]);
    await stop();
  });

  test('trusts nobody who is not vouched for', async () => {
    const { sockets, stop, baseUrl } = await startTls();
    const { outcomes } = await talkToShipped(shipped, conversation.slice(0, 2), {
      SPOTIFY_API_BASE_URL: baseUrl,
      ...onLambda,
    });
    expect([outcomes, sockets]).toEqual([['unavailable', 'unavailable'], []]);
    await stop();
  });
});
