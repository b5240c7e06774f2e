import { NOON, useStandIn } from '../support/use-stand-in';

const stand = useStandIn();

describe('who it is', () => {
  it('says name and account but nothing that Development Mode keeps back', async () => {
    const { json } = await stand.get('/me');
    expect(json).toMatchObject({ id: 'robin', display_name: 'Robin Vale', type: 'user', uri: 'spotify:user:robin' });
    expect(Object.keys(json).sort()).toEqual([
      'account_id',
      'display_name',
      'external_urls',
      'href',
      'id',
      'images',
      'type',
      'uri',
    ]);
  });

  it('tells the two listeners apart by an account id that is not their login', async () => {
    const [robin, noa] = await Promise.all([stand.get('/me'), stand.get('/me', { login: 'noa' })]);
    expect(robin.json.account_id).not.toBe(noa.json.account_id);
    expect(robin.json.account_id).not.toContain('robin');
  });
});

describe('what is liked', () => {
  it('lists liked songs newest first', async () => {
    const { json } = await stand.get('/me/tracks?limit=50');
    const dates = json.items.map(({ added_at }) => Date.parse(added_at));
    expect(json.total).toBe(312);
    expect(dates).toEqual([...dates].sort((a, b) => b - a));
    expect(dates[0]).toBeLessThan(NOON);
  });

  it('has other favourites for other times', async () => {
    const first = async (range: string) =>
      (await stand.get(`/me/top/tracks?limit=1&time_range=${range}`)).json.items[0]?.id;
    const ids = await Promise.all(['short_term', 'medium_term', 'long_term'].map(first));
    expect(new Set(ids).size).toBe(3);
    expect((await stand.get('/me/top/tracks?limit=1')).json.items[0]?.id).toBe(ids[1]);
    expect((await stand.get('/me/top/artists?time_range=for_ever')).status).toBe(400);
  });

  it('lists favourite artists with their genres', async () => {
    const { json } = await stand.get('/me/top/artists?limit=2');
    expect(json.items[0]).toMatchObject({ type: 'artist', genres: [expect.any(String)] });
  });
});

describe('what is heard', () => {
  it('lists what was played, newest first, and goes back by its link', async () => {
    const first = await stand.get('/me/player/recently-played?limit=30');
    expect(first.json.items).toHaveLength(30);
    const second = await stand.follow(first.json.next);
    expect(second.json.items).toHaveLength(20);
    expect(second.json.next).toBeNull();
    const times = [...first.json.items, ...second.json.items].map(({ played_at }) => Date.parse(played_at));
    expect(times).toEqual([...times].sort((a, b) => b - a));
    expect(new Set(times).size).toBe(50);
  });

  it('goes forward from a moment', async () => {
    const { json } = await stand.get('/me/player/recently-played?limit=10');
    const moment = Date.parse(json.items[5]?.played_at ?? '');
    const later = await stand.get(`/me/player/recently-played?after=${moment}`);
    expect(later.json.items).toHaveLength(5);
  });

  it('goes either back or forward', async () => {
    expect((await stand.get('/me/player/recently-played?after=1&before=2')).status).toBe(400);
  });

  it('has no cursors where nothing was played', async () => {
    const { json } = await stand.get('/me/player/recently-played', { login: 'noa' });
    expect(json).toMatchObject({ items: [], cursors: null, next: null });
  });

  it('says what is playing, and from which playlist', async () => {
    const { json } = await stand.get('/me/player/currently-playing');
    const roadTrip = await stand.playlistId('Road Trip');
    expect(json).toMatchObject({ is_playing: true, currently_playing_type: 'track', progress_ms: 42_000 });
    expect(json.context).toMatchObject({ type: 'playlist', uri: `spotify:playlist:${roadTrip}` });
    const { json: entries } = await stand.get(`/playlists/${roadTrip}/items?limit=1`);
    expect(json.item.id).toBe(entries.items[0]?.item.id);
  });

  it('answers nothing with an empty 204', async () => {
    const { status, text } = await stand.get('/me/player/currently-playing', { login: 'noa' });
    expect([status, text]).toEqual([204, '']);
  });
});
