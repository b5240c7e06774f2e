import type { WireShape } from '../../../../src/simulator/spotify/stand-in';
import { measureFields } from '../../../../src/spotify/endpoints/entry-fields';
import { placeOf, useStandIn, type Seen } from '../support/use-stand-in';

const stand = useStandIn();

const named = (json: object | undefined, names: readonly string[]): readonly string[] =>
  names.filter(name => name in (json ?? {}));

describe.each([
  { shape: 'new', contents: ['items'], inEntries: ['item'] },
  { shape: 'both', contents: ['items', 'tracks'], inEntries: ['item', 'track'] },
  { shape: 'old', contents: ['tracks'], inEntries: ['track'] },
] as const)('in the $shape shape', ({ shape, contents, inEntries }) => {
  const everything = shape !== 'new';
  beforeEach(() => stand.standIn.setShape(shape satisfies WireShape));

  it('lists playlists', async () => {
    const { json } = await stand.get('/me/playlists?limit=1');
    expect(named(json.items[0], ['items', 'tracks'])).toEqual(contents);
    for (const name of contents) expect(placeOf(json.items)[name].total).toBe(87);
  });

  it('opens a playlist', async () => {
    const { json } = await stand.get(`/playlists/${firstId(await list())}`);
    expect(named(json, ['items', 'tracks'])).toEqual(contents);
    for (const name of contents) expect(named(json[name].items[0], ['item', 'track'])).toEqual(inEntries);
  });

  it('reads entries', async () => {
    const { json } = await stand.get(`/playlists/${firstId(await list())}/items?limit=1`);
    expect(named(json.items[0], ['item', 'track'])).toEqual(inEntries);
  });

  it('understands a projection that names both', async () => {
    const { json } = await stand.get(
      `/playlists/${firstId(await list())}/items?limit=1&fields=total,items(item(name),track(name))`,
    );
    for (const name of inEntries) expect(placeOf(json.items)[name].name).not.toBe('');
    expect(Object.keys(placeOf(json.items))).toEqual(inEntries);
  });

  it('sends of an entry that is only added up what adds up, and nothing besides', async () => {
    const { json } = await stand.get(
      `/playlists/${firstId(await list())}/items?limit=1&fields=items(${measureFields})`,
    );
    expect(Object.keys(json)).toEqual(['items']);
    const first = placeOf(json.items);
    expect(Object.keys(first)).toEqual(['added_at', ...inEntries]);
    for (const name of inEntries) expect(Object.keys(first[name]).sort()).toEqual(['duration_ms', 'name', 'type']);
  });

  it(`${everything ? 'still has' : 'has lost'} the fields that Development Mode lost`, async () => {
    const { json } = await stand.get(`/playlists/${firstId(await list())}/items?limit=1`);
    const song = placeOf(json.items)[inEntries[0]];
    expect('popularity' in song).toBe(everything);
    expect('available_markets' in song.album).toBe(everything);
    const me = await stand.get('/me');
    expect('product' in me.json).toBe(everything);
    expect('email' in me.json).toBe(everything);
  });

  it('calls liked songs track all the same', async () => {
    const { json } = await stand.get('/me/tracks?limit=1');
    expect(Object.keys(placeOf(json.items))).toEqual(['added_at', 'track']);
  });
});

it('has the old list of entries only in the old shape, with pages of a hundred', async () => {
  const path = `/playlists/${firstId(await list())}/tracks?limit=100`;
  expect((await stand.get(path)).json).toEqual({ error: { status: 403, message: 'Forbidden' } });
  stand.standIn.setShape('both');
  expect((await stand.get(path)).status).toBe(403);
  stand.standIn.setShape('old');
  expect((await stand.get(path)).json.items).toHaveLength(87);
});

async function list(): Promise<Seen> {
  return (await stand.get('/me/playlists?limit=1')).json;
}

function firstId(page: Seen): string {
  return page.items[0]?.id ?? '';
}
