import { NOON, placeOf, useStandIn, type Seen } from '../support/use-stand-in';

const stand = useStandIn();
const both = 'additional_types=track,episode';

async function entriesOf(name: string, query = both): Promise<readonly Seen[]> {
  const { json } = await stand.get(`/playlists/${await stand.playlistId(name)}/items?limit=50&${query}`);
  return json.items;
}

describe('what stands in a playlist', () => {
  it('is songs with artists, an album, a length and the day they were added', async () => {
    const first = placeOf(await entriesOf('Road Trip'));
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['added_at', 'added_by', 'is_local', 'item']));
    expect(first.item).toMatchObject({ type: 'track', is_local: false, track: true, episode: false });
    expect(placeOf(first.item.artists).name).not.toBe('');
    expect(first.item.album.name).not.toBe('');
    expect(first.item.duration_ms).toBeGreaterThan(120_000);
    expect(Date.parse(first.added_at)).toBeLessThan(NOON);
  });

  it('can be read to the end without a song lost or read twice', async () => {
    const id = await stand.playlistId('Everything I Ever Loved');
    const seen = new Set<string>();
    let page = await stand.get(`/playlists/${id}/items?limit=50&fields=next,total,items(item(id))`);
    let pages = 1;
    for (; page.json.next !== null; pages++) {
      for (const { item } of page.json.items) seen.add(item.id);
      page = await stand.follow(page.json.next);
    }
    for (const { item } of page.json.items) seen.add(item.id);
    expect([pages, seen.size]).toEqual([24, 1200]);
  });

  it('keeps the place of a song that is gone', async () => {
    const items = await entriesOf('Lost & Found');
    expect(items).toHaveLength(40);
    expect(placeOf(items, 1).item).toBeNull();
    expect(items.filter(({ item }) => Object.is(item, null)).length).toBeGreaterThan(3);
  });

  it('has files from the owner’s own computer, without an id', async () => {
    const local = (await entriesOf('From the Old Laptop')).filter(({ is_local }) => is_local);
    expect(local.length).toBeGreaterThan(3);
    expect(placeOf(local).item).toMatchObject({ id: null, href: null, is_local: true, name: 'Demo in the Garage' });
    expect(placeOf(local).item.uri).toBe('spotify:local:Robin+%26+Jonas:Rehearsals:Demo+in+the+Garage:187');
  });

  it('has podcast episodes for those who ask for them, and empty places for the others', async () => {
    const asked = placeOf(await entriesOf('Podcasts to Finish'));
    expect(asked.item).toMatchObject({
      type: 'episode',
      name: 'How to Mend a Chair',
      show: { name: 'The Quiet Workshop' },
    });
    const unasked = placeOf(await entriesOf('Podcasts to Finish', 'additional_types=track'));
    expect(unasked.item).toBeNull();
  });

  it('has playlists so old that nobody knows when songs were added', async () => {
    const first = placeOf(await entriesOf('Old Favourites'));
    expect([first.added_at, first.added_by]).toEqual([null, null]);
  });

  it('tells who added what to a shared one', async () => {
    const adders = new Set((await entriesOf('Family Mix')).map(({ added_by }) => added_by.id));
    expect(adders.size).toBe(4);
  });

  it('has songs twice where a listener was careless', async () => {
    const ids = (await entriesOf('Party')).map(({ item }) => item.id);
    expect(ids[39]).toBe(ids[3]);
  });

  it('marks songs as playable only when a market is named', async () => {
    expect(placeOf(await entriesOf('Road Trip')).item).not.toHaveProperty('is_playable');
    expect(placeOf(await entriesOf('Road Trip', 'market=GB')).item.is_playable).toBe(true);
  });

  it.each(['market=gb', 'additional_types=song', 'fields=items(', 'limit=51', 'offset=x'])(
    'refuses %s',
    async query => {
      const { status } = await stand.get(`/playlists/${await stand.playlistId('Chill')}/items?${query}`);
      expect(status).toBe(400);
    },
  );
});

describe('one playlist', () => {
  it('comes with its first hundred entries and a link to the rest', async () => {
    const { json } = await stand.get(`/playlists/${await stand.playlistId('Everything I Ever Loved')}`);
    expect(json).toMatchObject({ name: 'Everything I Ever Loved', items: { total: 1200, limit: 100, offset: 0 } });
    expect(json.items.items).toHaveLength(100);
    const rest = await stand.follow(json.items.next);
    expect([rest.status, rest.json.offset]).toEqual([200, 100]);
  });

  it('comes as small as it is asked for', async () => {
    const id = await stand.playlistId('Road Trip');
    const { json } = await stand.get(`/playlists/${id}?fields=name,owner(display_name),items(total,items(item(name)))`);
    expect(Object.keys(json)).toEqual(['name', 'owner', 'items']);
    expect(Object.keys(placeOf(json.items.items))).toEqual(['item']);
    expect(json.owner).toEqual({ display_name: 'Robin Vale' });
  });

  it('gives empty entries to a projection that only knows the old name', async () => {
    const id = await stand.playlistId('Road Trip');
    const { status, json } = await stand.get(`/playlists/${id}/items?limit=2&fields=total,items(track(name))`);
    expect([status, json]).toEqual([200, { items: [{}, {}], total: 87 }]);
  });

  it('has no pictures when it is empty', async () => {
    const { json } = await stand.get(`/playlists/${await stand.playlistId('Fresh Start')}`);
    expect([json.images, json.items.items, json.items.total]).toEqual([null, [], 0]);
  });
});

describe('whose playlist it is', () => {
  it('is read by people who may edit it, invited ones too', async () => {
    for (const name of ['Band Practice', 'Office Fridays']) {
      expect((await entriesOf(name)).length).toBeGreaterThan(0);
    }
  });

  it('shows strangers what it is but not what stands in it', async () => {
    const id = await stand.playlistId('Indie Harvest');
    const { status, json } = await stand.get(`/playlists/${id}`);
    expect([status, json.name]).toEqual([200, 'Indie Harvest']);
    expect(json).not.toHaveProperty('items');
    const items = await stand.get(`/playlists/${id}/items`);
    expect(items.json).toEqual({ error: { status: 403, message: 'Forbidden' } });
  });

  it('does not exist for strangers when it is private', async () => {
    const id = await stand.playlistId('Chill');
    const { json } = await stand.get(`/playlists/${id}`, { login: 'noa' });
    expect(json.error).toEqual({ status: 404, message: 'Resource not found' });
  });

  it('needs a permission when it is private, and none when it is public', async () => {
    const secret = await stand.get(`/playlists/${await stand.playlistId('Chill')}`, { scopes: [] });
    expect(secret.json.error.message).toBe('Insufficient client scope');
    const open = await stand.get(`/playlists/${await stand.playlistId('Running')}`, { scopes: [] });
    expect(open.status).toBe(200);
  });

  it.each([
    ['0000000000000000000000', 404, 'Resource not found'],
    ['37i9dQZF1DXcBWIGoYBM5M', 404, 'Resource not found'],
    ['short', 400, 'Invalid base62 id'],
    ['000000000000000000000-', 400, 'Invalid base62 id'],
    ['a%2fb', 400, 'Invalid base62 id'],
  ])('answers for the id %s with %i', async (id, status, message) => {
    for (const rest of ['', '/items']) {
      expect((await stand.get(`/playlists/${id}${rest}`)).json).toEqual({ error: { status, message } });
    }
  });
});
