// The token goes to Spotify's address and to no other, and nothing is asked there but what the skill reads: wherever an answer
// points, and whatever stands where an id should.
import { envelope, intent, launch, type Asked } from '../../skill/support/requests';
import {
  json,
  startServer,
  stopServers,
  text,
  type Answering,
  type FakeServer,
} from '../../spotify/support/fake-server';
import * as wire from '../../spotify/support/wire-samples';
import { named, spotifyOf } from './support/hostile-spotify';
import { hearEverything, listenTo, stopListening, TOKEN } from './support/listen';

afterEach(async () => {
  stopListening();
  await stopServers();
});

/** The endpoints the skill reads, as paths with a real id in them. */
const intended =
  /^\/v1\/(?:me|me\/playlists|playlists\/[0-9A-Za-z]{1,64}|playlists\/[0-9A-Za-z]{1,64}\/items)(?:\?[^#]*)?$/;

/** What was asked that never should have been; empty when all was well. */
function strayRequests({ asked }: FakeServer): readonly string[] {
  return asked
    .filter(({ method, url }) => method !== 'GET' || !intended.test(url))
    .map(({ method, url }) => `${method} ${url}`);
}

const names = named(field => `Zanzibar ${field}`);

/** A server nobody may ever speak to. */
const trap = () => startServer(json(wire.paging([wire.listedPlaylist()])));

describe('a link in an answer is not followed', () => {
  test.each<[string, (origin: string) => string]>([
    ['to another host', origin => `${origin}/v1/me/playlists?offset=50&limit=50`],
    ['to another host without a scheme', origin => `${origin.replace('http:', '')}/v1/me`],
    ['with a name and password', origin => origin.replace('//', '//api.spotify.com@')],
    ['to a file', () => 'file:///etc/passwd'],
    ['to the metadata of the machine', () => 'http://169.254.169.254/latest/meta-data/'],
    ['to a script', () => 'javascript:alert(1)'],
    ['upwards', () => '/../../secret'],
  ])('%s', async (_where, link) => {
    const other = await trap();
    const server = await startServer(spotifyOf(names, { next: link(other.origin) }));
    await hearEverything(listenTo(server.baseUrl), 'zanzibar playlist');
    expect(other.sockets).toHaveLength(0);
    expect(server.asked.length).toBeGreaterThan(1);
    expect(strayRequests(server)).toEqual([]);
  });
});

describe('a redirect is not followed', () => {
  const kinds = [300, 301, 302, 303, 307, 308];

  test.each(kinds)('%d to another host', async status => {
    const other = await trap();
    const server = await startServer(text('', status, { Location: `${other.baseUrl}/me/playlists` }));
    const listening = listenTo(server.baseUrl);
    for (const asked of everyRead) await listening.hear(asked);
    expect(other.sockets).toHaveLength(0);
    expect(server.asked.length).toBeGreaterThan(0);
    expect(strayRequests(server)).toEqual([]);
  });

  test.each(kinds)('%d to another place of the same host', async status => {
    const server = await startServer(
      text('', status, { Location: '/v1/me/player/play', Refresh: '0; url=/v1/me/player' }),
    );
    const listening = listenTo(server.baseUrl);
    for (const asked of everyRead) await listening.hear(asked);
    expect(strayRequests(server)).toEqual([]);
  });

  test('nor is what else an answer may ask a client to do', async () => {
    const other = await trap();
    const authority = other.origin.replace('http://', '');
    const headers = {
      'Alt-Svc': `h2="${authority}"; ma=86400`,
      Link: `<${other.origin}/style.css>; rel=preload`,
      Location: other.baseUrl,
      'Content-Location': other.baseUrl,
      'Set-Cookie': 'forged=1; Domain=127.0.0.1',
    };
    const server = await startServer(json(wire.paging([wire.listedPlaylist()]), 200, headers));
    const listening = listenTo(server.baseUrl);
    for (const asked of everyRead) await listening.hear(asked);
    expect(other.sockets).toHaveLength(0);
    expect(server.asked.filter(({ headers: sent }) => sent.cookie !== undefined)).toEqual([]);
  });
});

const everyRead: readonly Asked[] = [
  launch,
  intent('ListPlaylistsIntent'),
  intent('AccountIntent'),
  intent('OpenPlaylistIntent', { playlist: 'zanzibar' }),
];

const hostileIds = (origin: string): readonly string[] => [
  '../me',
  '..',
  '.',
  '../../v1/me/player/play',
  '..%2fme',
  '%2e%2e/me',
  '%2e%2e%2fme',
  '?fields=x',
  'x?market=DE',
  '#',
  'x#y',
  '/',
  '//evil.example',
  `${origin}/v1/me`,
  origin.replace('http:', ''),
  'x\r\nHost: evil.example',
  'x HTTP/1.1\r\nX: y',
  'x y',
  'x\u0000',
  '\\..\\me',
  'x;y=z',
  'x@evil.example',
  ':80',
  '\u2025/me',
  '\uff0e\uff0e\uff0fme',
  'é',
  'spotify:playlist:5inventedPlaylist00001',
];

/** A session that stands everywhere an id may stand. */
function sessionsWith(id: string): readonly (readonly [Asked, Readonly<Record<string, unknown>>])[] {
  const place = { at: 'playlist', id, name: 'x', link: null, artworkUrl: null, offset: 5, count: 5, total: 50 };
  const list = { at: 'list', filter: null, offset: 0, heard: [id, id], total: 2 };
  const steps = [
    { do: 'read', id, offset: 0 },
    { do: 'read-end', id, count: 5 },
    { do: 'read-one', id, offset: 7 },
    { do: 'tell', id, aspect: 'all' },
    { do: 'carry-on', id },
  ];
  const choice = { yes: null, no: null, which: { ids: [id, id], heard: 'x' }, wanted: null };
  const inSession = (session: object) => ({
    recordKeeper: { place: { at: 'nowhere' }, asked: null, last: null, ...session },
  });
  return [
    ...steps.map(last => [intent('AMAZON.RepeatIntent'), inSession({ last })] as const),
    ...steps.map(yes => [intent('AMAZON.YesIntent'), inSession({ asked: { ...choice, yes, which: null } })] as const),
    ...['AMAZON.NextIntent', 'AMAZON.StartOverIntent', 'ReadOnIntent', 'CarryOnIntent'].map(
      name => [intent(name), inSession({ place })] as const,
    ),
    [intent('GoToPositionIntent', { position: '7' }), inSession({ place })],
    [intent('DescribePlaylistIntent'), inSession({ place })],
    [intent('ChooseIntent', { position: '1' }), inSession({ place: list })],
    [intent('ChooseIntent', { position: '2' }), inSession({ asked: choice })],
    [{ type: 'Alexa.Presentation.APL.UserEvent', arguments: ['open', id] }, inSession({})],
    [withIdInSlots(id), inSession({})],
  ];
}

/** As if the device had heard a name that it knows under that id. */
function withIdInSlots(id: string): Asked {
  const values = [{ value: { name: 'zanzibar', id } }];
  const resolutions = { resolutionsPerAuthority: [{ authority: 'a', status: { code: 'ER_SUCCESS_MATCH' }, values }] };
  const slots = { playlist: { name: 'playlist', value: 'zanzibar', resolutions } };
  return { type: 'IntentRequest', intent: { name: 'OpenPlaylistIntent', slots } };
}

describe('what stands where an id should', () => {
  test('leads to no other host and no other endpoint, wherever it came from in a request', async () => {
    const other = await trap();
    const server = await startServer(spotifyOf(names));
    const listening = listenTo(server.baseUrl);
    for (const id of hostileIds(other.origin)) {
      for (const [asked, attributes] of sessionsWith(id)) {
        const answer = await listening.send(envelope(asked, { attributes, accessToken: TOKEN }));
        expect(JSON.stringify(answer)).not.toContain('went wrong on my side');
      }
    }
    expect(other.sockets).toHaveLength(0);
    expect(strayRequests(server)).toEqual([]);
  });

  test('is looked for at all: a good id is asked for from each of those places', async () => {
    for (const [asked, attributes] of sessionsWith('goodId')) {
      const server = await startServer(spotifyOf(names));
      await listenTo(server.baseUrl).send(envelope(asked, { attributes, accessToken: TOKEN }));
      const byName = JSON.stringify(asked).includes('ER_SUCCESS_MATCH'); // found by its name, whatever id was heard
      expect([asked, server.asked.some(({ url }) => url.includes('/playlists/goodId'))]).toEqual([asked, !byName]);
    }
  });

  test('leads nowhere either when Spotify itself sent it', async () => {
    const other = await trap();
    for (const id of hostileIds(other.origin)) {
      const answering: Answering = json(wire.paging([wire.listedPlaylist({ id }), wire.listedPlaylist()]));
      const server = await startServer(answering);
      const listening = listenTo(server.baseUrl);
      await listening.hear(intent('ListPlaylistsIntent'));
      for (const name of ['ChooseIntent', 'GoToPositionIntent']) await listening.hear(intent(name, { position: '1' }));
      await listening.hear(intent('AMAZON.NextIntent'));
      expect([id, strayRequests(server)]).toEqual([id, []]);
    }
    expect(other.sockets).toHaveLength(0);
  });
});

test('the name of the host in a request to Spotify is that of its address, whatever the listener sends', async () => {
  const server = await startServer(spotifyOf(names));
  const request = envelope(launch, { accessToken: TOKEN });
  const system = { ...request.context.System, apiEndpoint: 'http://evil.example', host: 'evil.example' };
  await listenTo(server.baseUrl).send({ ...request, context: { ...request.context, System: system } });
  expect(server.asked.map(({ headers }) => `http://${headers.host ?? ''}`)).toEqual([server.origin]);
});

test.each([
  'http://evil.example/v1',
  'https://api.spotify.com@evil.example/v1',
  'https://user:password@api.spotify.com/v1',
  'https://api.spotify.com/v1?x=',
  'https://api.spotify.com/v1#x',
  'file:///etc/passwd',
  'javascript:alert(1)',
  '//evil.example',
  'api.spotify.com/v1',
])('an address of Spotify that could lead elsewhere is refused at the start: %s', address => {
  expect(() => listenTo(address)).toThrow('SPOTIFY_API_BASE_URL');
});
