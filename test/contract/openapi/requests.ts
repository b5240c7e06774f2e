// What the check asks the stand-in: every endpoint with all that can stand in its answers, and every way to be refused.
import { faultByName, type StandIn } from '../../../src/simulator/spotify/stand-in';
import type { Exchange } from './exchange-check';

export interface Ask {
  readonly path: string;
  readonly query?: string;
  readonly login?: string;
  /** Null: without a token. */
  readonly scopes?: readonly string[] | null;
  /** The answer is spoilt by the fault of this name. */
  readonly fault?: string;
}

/** Playlists with something else than plain songs in them: all of their entries are read. */
const peculiar = [
  'Lost & Found',
  'From the Old Laptop',
  'Podcasts to Finish',
  'Songs and Stories',
  'Old Favourites',
  'Fresh Start',
  'Family Mix',
];
const everyKind = 'album,artist,playlist,track,show,episode,audiobook';
const missing = '0000000000000000000000';

/** Reads the list of playlists, and then asks for everything. `send` is told of each request once. */
export async function askEverything(
  send: (ask: Ask) => Promise<Exchange>,
  entriesPath: readonly string[],
): Promise<void> {
  const playlists = [];
  for (let offset = 0; offset < 150; offset += 50) {
    const { body } = await send({ path: '/me/playlists', query: `limit=50&offset=${offset}` });
    const page = JSON.parse(body) as {
      readonly items: readonly ({ readonly id: string; readonly name: string } | null)[];
    };
    playlists.push(...page.items.filter(item => item !== null));
  }
  for (const { id } of playlists) await send({ path: `/playlists/${id}`, query: 'additional_types=track,episode' });
  for (const { id } of playlists.filter(({ name }) => peculiar.includes(name))) {
    for (const entries of entriesPath) {
      await send({ path: `/playlists/${id}/${entries}`, query: 'limit=50&additional_types=track,episode' });
      await send({ path: `/playlists/${id}/${entries}`, query: 'offset=2&market=GB' });
    }
  }
  const [first] = playlists;
  for (const ask of asksFor(first?.id ?? missing, entriesPath)) await send(ask);
}

function asksFor(id: string, entriesPath: readonly string[]): readonly Ask[] {
  const plain: readonly Ask[] = [
    { path: '/me' },
    { path: '/me/playlists', login: 'noa' },
    { path: '/me/tracks', query: 'limit=50&market=GB' },
    { path: '/me/tracks', login: 'noa' },
    ...['short_term', 'medium_term', 'long_term'].flatMap(range => [
      { path: '/me/top/tracks', query: `time_range=${range}&limit=50` },
      { path: '/me/top/artists', query: `time_range=${range}&offset=10` },
    ]),
    { path: '/me/player/recently-played', query: 'limit=50' },
    { path: '/me/player/recently-played', query: 'before=4102444800000&limit=1' },
    { path: '/me/player/recently-played', login: 'noa' },
    { path: '/me/player/currently-playing', query: 'market=GB&additional_types=track,episode' },
    { path: '/me/player/currently-playing', login: 'noa' },
    ...['rain', 'chill', 'quiet', 'copper larks', 'year:2004', 'nothing like this'].map(text => ({
      path: '/search',
      query: `q=${encodeURIComponent(text)}&type=${everyKind}&limit=10&market=GB`,
    })),
    { path: `/playlists/${id}`, query: 'fields=name,items(total)' },
    ...entriesPath.map(entries => ({
      path: `/playlists/${id}/${entries}`,
      query: 'fields=total,items(item(name),track(name))',
    })),
  ];
  const one = (path: string, query = ''): Ask => ({ path, query });
  const each = [
    one('/me'),
    one('/me/playlists'),
    one(`/playlists/${id}`),
    ...entriesPath.map(entries => one(`/playlists/${id}/${entries}`)),
    one('/me/tracks'),
    one('/me/top/tracks'),
    one('/me/top/artists'),
    one('/me/player/recently-played'),
    one('/me/player/currently-playing'),
    one('/search', 'q=rain&type=track'),
  ];
  const refused = each.flatMap(ask => [
    { ...ask, scopes: null },
    ...['401', '403-scope', '429', '429-quota', '500'].map(fault => ({ ...ask, fault })),
  ]);
  return [...plain, ...refused, { path: `/playlists/${missing}` }, { path: '/me/playlists', query: 'limit=51' }];
}

/** Sends one request to the stand-in. */
export async function ask(
  standIn: StandIn,
  { path, query = '', login = 'robin', scopes, fault }: Ask,
): Promise<Exchange> {
  if (fault !== undefined) {
    const known = faultByName(fault);
    if (known === null) throw new Error(`There is no fault ${fault}.`);
    standIn.injectFault(known);
  }
  const token = standIn.issueAccessToken(login, scopes === undefined || scopes === null ? {} : { scopes });
  const headers: Record<string, string> = scopes === null ? {} : { authorization: `Bearer ${token}` };
  const response = await fetch(`${standIn.apiBaseUrl}${path}${query === '' ? '' : `?${query}`}`, { headers });
  return {
    path,
    query: new URLSearchParams(query),
    status: response.status,
    contentType: response.headers.get('content-type'),
    body: await response.text(),
  };
}
