// A Spotify that costs next to nothing: the same 120 playlists for every token, in bodies made once.
// Started with an IPC channel: sends its port, ends with its parent. GET /calls says how many calls it has served.
const { createServer } = require('node:http');

const total = 120;
const bodies = new Map();
let calls = 0;

function playlist(index) {
  const id = `benchPlaylist${String(index).padStart(9, '0')}`;
  return {
    collaborative: false,
    description: 'Songs for the bench, in no special order.',
    external_urls: { spotify: `https://open.spotify.com/playlist/${id}` },
    href: `https://api.spotify.com/v1/playlists/${id}`,
    id,
    images: [640, 300, 60].map(size => ({
      height: size,
      url: `https://mosaic.scdn.co/${size}/${id}${id}`,
      width: size,
    })),
    name: `Bench Mix ${index + 1}`,
    owner: {
      display_name: 'Bench Listener',
      external_urls: { spotify: 'https://open.spotify.com/user/benchlistener' },
      href: 'https://api.spotify.com/v1/users/benchlistener',
      id: 'benchlistener',
      type: 'user',
      uri: 'spotify:user:benchlistener',
    },
    primary_color: null,
    public: false,
    snapshot_id: `AAAAB${id}${id}`,
    items: { href: `https://api.spotify.com/v1/playlists/${id}/items`, total: 40 + index },
    type: 'playlist',
    uri: `spotify:playlist:${id}`,
  };
}

function playlists(query) {
  const limit = Number(query.get('limit') ?? 20);
  const offset = Number(query.get('offset') ?? 0);
  const count = Math.max(0, Math.min(limit, total - offset));
  const at = from => `https://api.spotify.com/v1/me/playlists?offset=${from}&limit=${limit}`;
  return {
    href: at(offset),
    items: Array.from({ length: count }, (_, index) => playlist(offset + index)),
    limit,
    next: offset + limit < total ? at(offset + limit) : null,
    offset,
    previous: offset > 0 ? at(Math.max(0, offset - limit)) : null,
    total,
  };
}

function bodyOf(address) {
  const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
  if (pathname === '/v1/me/playlists') return playlists(searchParams);
  if (pathname === '/v1/me') return { display_name: 'Bench Listener', id: 'benchlistener', type: 'user' };
  return null;
}

const server = createServer((request, response) => {
  if (request.url === '/calls') return void response.end(String(calls));
  calls += 1;
  if (!bodies.has(request.url)) bodies.set(request.url, JSON.stringify(bodyOf(request.url)));
  const body = bodies.get(request.url);
  response.writeHead(body === 'null' ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' });
  response.end(body);
});
server.keepAliveTimeout = 60_000; // as long as Spotify's: the server must not be the one who hangs up
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.on('disconnect', () => process.exit());
