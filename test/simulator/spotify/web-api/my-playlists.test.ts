import { useStandIn, type Reply, type UnderTest } from '../support/use-stand-in';

const stand = useStandIn();

interface Listed {
  id: string;
  name: string;
  description: string | null;
  collaborative: boolean;
  public: boolean;
  owner: { id: string; display_name: string | null };
  items: { total: number | null };
}

interface PageJson {
  items: (Listed | null)[];
  total: number;
  next: string | null;
  previous: string | null;
}

async function pageAt(path: string, scopes?: readonly string[]): Promise<PageJson> {
  const { json } = await stand.get(path, scopes === undefined ? {} : { scopes });
  return json as unknown as PageJson;
}

/** Follows the links from the first page to the last. */
async function all(scopes?: readonly string[]): Promise<(Listed | null)[]> {
  const items: (Listed | null)[] = [];
  let path: string | null = '/me/playlists?limit=50';
  while (path !== null) {
    const page: PageJson = await pageAt(path, scopes);
    items.push(...page.items);
    path = page.next === null ? null : page.next.slice(stand.standIn.apiBaseUrl.length);
  }
  return items;
}

it('begins with the five that everybody tries', async () => {
  const { items } = await pageAt('/me/playlists?limit=5');
  expect(items.map(playlist => playlist?.name)).toEqual([
    'Road Trip',
    'Chill',
    'Running',
    'Sunday Morning',
    'Family Mix',
  ]);
  expect(items[0]?.items.total).toBe(87);
});

it('can be read to the end by its links, each place once', async () => {
  const items = await all();
  expect(items).toHaveLength(120);
  const ids = items.flatMap(playlist => playlist?.id ?? []);
  expect(new Set(ids).size).toBe(118);
});

it('leads back as well as on', async () => {
  const { next, previous, total } = await pageAt('/me/playlists?limit=20&offset=40');
  const base = `${stand.standIn.apiBaseUrl}/me/playlists`;
  expect([next, previous, total]).toEqual([`${base}?offset=60&limit=20`, `${base}?offset=20&limit=20`, 120]);
});

it('has an empty page behind its end', async () => {
  const { items, next, previous } = await pageAt('/me/playlists?offset=500');
  expect([items, next]).toEqual([[], null]);
  expect(previous).toContain('offset=480');
});

it('keeps the places of playlists that Spotify does not show', async () => {
  const items = await all();
  expect(items.flatMap((playlist, index) => (playlist === null ? index : []))).toEqual([8, 42]);
});

it('holds every kind of name that trips a reader', async () => {
  const names = (await all()).flatMap(playlist => playlist?.name ?? []);
  expect(names.filter(name => name === 'Chill')).toHaveLength(2);
  expect(names).toEqual(
    expect.arrayContaining(['Chill Out', 'Chilled', '<b>Loud</b>', 'Rock & Roll Kitchen', '', '   ', '🔥🔥🔥']),
  );
  expect(names.some(name => name.length > 100)).toBe(true);
  for (const script of ['Hiragana', 'Cyrillic', 'Arabic', 'Devanagari']) {
    expect(names.some(name => new RegExp(`\\p{Script=${script}}`, 'u').test(name))).toBe(true);
  }
});

it('holds every kind of playlist that trips a reader', async () => {
  const items = (await all()).filter(playlist => playlist !== null);
  const totals = items.map(({ items: contents }) => contents.total);
  expect(totals).toEqual(expect.arrayContaining([0, 1200, null]));
  expect(items.some(({ collaborative, owner }) => collaborative && owner.id !== 'robin')).toBe(true);
  expect(items.some(({ owner }) => owner.display_name === null)).toBe(true);
  expect(items.some(({ description }) => description === null)).toBe(true);
});

it('sends descriptions escaped as HTML, and names as they are', async () => {
  const items = await all();
  const kitchen = items.find(playlist => playlist?.name === 'Rock & Roll Kitchen');
  expect(kitchen?.description).toBe('Chop &lt;fast&gt;, stir slow &amp; sing.');
  expect(items[2]?.description).toBe('No slow ones. That&#x27;s the rule.');
});

it('leaves collaborative playlists out without the permission for them', async () => {
  const items = await all(['playlist-read-private']);
  expect(items.some(playlist => playlist?.collaborative === true)).toBe(false);
  expect(items.some(playlist => playlist?.public === false)).toBe(true);
  expect(items).toHaveLength(118);
});

it('is empty for a listener who has none', async () => {
  const { json } = await stand.get('/me/playlists', { login: 'noa' });
  const href = `${stand.standIn.apiBaseUrl}/me/playlists?offset=0&limit=20`;
  expect(json).toEqual({ href, items: [], limit: 20, next: null, offset: 0, previous: null, total: 0 });
});

describe('another start', () => {
  const other = useStandIn();

  it('has the same list', async () => {
    const [one, two] = await Promise.all([stand, other].map(each => each.get('/me/playlists?limit=50')));
    const from = (reply: Reply | undefined, { standIn }: UnderTest) => reply?.text.replaceAll(standIn.origin, '');
    expect(from(two, other)).toBe(from(one, stand));
  });
});
