import type { Page } from '../../src/music/page';
import { entryFields } from '../../src/spotify/endpoints/entry-fields';
import { inTurn, json, startServer, stopServers, text, type Answering } from './support/fake-server';
import { ACCESS_TOKEN, closeLibraries, failureOf, libraryOver } from './support/library-over';
import {
  entry,
  episode,
  fullPlaylist,
  listedPlaylist,
  LISTENER_ID,
  paging,
  PLAYLIST_ID,
  track,
  wireListener,
} from './support/wire-samples';

afterEach(async () => {
  closeLibraries();
  await stopServers();
});

async function libraryAnswered(...answerings: readonly [Answering, ...Answering[]]) {
  const server = await startServer(inTurn(...answerings));
  return { server, ...libraryOver(server.baseUrl) };
}

const titlesOf = (page: Page<{ item: { kind: string; title?: string } }> | null) =>
  page?.items.map(({ item }) => item.title ?? item.kind);
const song = (name: string) => entry({ item: track({ name }) });
const stretch = { offset: 0, limit: 50 };
const forbidden = json({ error: { status: 403, message: 'Forbidden' } }, 403);

describe('who the listener is', () => {
  test('is read from /me', async () => {
    const { server, library } = await libraryAnswered(json(wireListener));
    expect(await library.listener()).toEqual({ id: LISTENER_ID, name: 'Ada' });
    expect(server.asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /v1/me']);
  });

  test.each([null, '', ' '])('may have no name (%j)', async display_name => {
    const { library } = await libraryAnswered(json({ ...wireListener, display_name }));
    expect(await library.listener()).toEqual({ id: LISTENER_ID, name: null });
  });

  test('has a name of bounded length', async () => {
    const { library } = await libraryAnswered(json({ ...wireListener, display_name: 'n'.repeat(300_000) }));
    expect((await library.listener()).name).toBe('n'.repeat(1000));
  });

  test('is asked for with the token, as JSON', async () => {
    const { server, library } = await libraryAnswered(json(wireListener));
    await library.listener();
    expect(server.asked[0]?.headers).toMatchObject({
      authorization: `Bearer ${ACCESS_TOKEN}`,
      accept: 'application/json',
    });
  });
});

describe('the list of playlists', () => {
  test('is read from where the stretch begins', async () => {
    const page = paging([listedPlaylist()], { offset: 100, limit: 20, total: 101 });
    const { server, library } = await libraryAnswered(json(page));
    expect(await library.playlists({ offset: 100, limit: 20 })).toMatchObject({
      items: [{ id: PLAYLIST_ID, name: 'Road Trip' }],
      offset: 100,
      limit: 20,
      total: 101,
    });
    expect(server.asked[0]?.url).toBe('/v1/me/playlists?limit=20&offset=100');
  });

  test('keeps the places of playlists that Spotify hides', async () => {
    const { library } = await libraryAnswered(json(paging([null, listedPlaylist(), null])));
    expect((await library.playlists(stretch)).items.map(item => item?.name ?? null)).toEqual([null, 'Road Trip', null]);
  });

  test('keeps the place of the odd one that cannot be understood', async () => {
    const { library } = await libraryAnswered(json(paging([listedPlaylist(), { id: 7 }])));
    expect((await library.playlists(stretch)).items.map(item => item?.name ?? null)).toEqual(['Road Trip', null]);
  });

  test('may promise more than it shows', async () => {
    const { library } = await libraryAnswered(json(paging([], { total: 12 })));
    expect(await library.playlists(stretch)).toEqual({ items: [], offset: 0, limit: 50, total: 12 });
  });

  test('stands for as many places as Spotify says, where that is fewer than asked for', async () => {
    const { library } = await libraryAnswered(json(paging([listedPlaylist()], { limit: 20, total: 90 })));
    expect((await library.playlists(stretch)).limit).toBe(20);
  });

  test('is never longer than asked for', async () => {
    const many = Array.from({ length: 5 }, () => listedPlaylist());
    const { library } = await libraryAnswered(json(paging(many)));
    expect(await library.playlists({ offset: 0, limit: 3 })).toMatchObject({
      items: { length: 3 },
      limit: 3,
      total: 5,
    });
  });

  test.each([
    ['starts elsewhere than asked', paging([listedPlaylist()], { offset: 20 }), '$.offset is not the offset asked for'],
    ['stands for no place', paging([listedPlaylist()], { limit: 0 }), '$.limit is not above zero'],
    ['has no total', { ...paging([]), total: undefined }, '$.total is not a count'],
    ['has a total of null', { ...paging([]), total: null }, '$.total is not a count'],
    ['promises more than any list holds', paging([], { total: 1_000_001 }), '$.total is not a count up to 1000000'],
    [
      'promises a list without end',
      paging([listedPlaylist()], { total: 9e15 }),
      '$.total is not a count up to 1000000',
    ],
    ['has no items', { ...paging([]), items: undefined }, '$.items is not a list'],
    ['holds nothing but texts', paging(['a', 'b']), '$.items[0] is not an object'],
    ['is a text', 'playlists', '$ is not an object'],
    ['is a list', [], '$ is not an object'],
  ])('is refused when it %s', async (_what, body, reason) => {
    const { library } = await libraryAnswered(json(body));
    const error = await failureOf(library.playlists(stretch));
    expect([error.kind, error.status, error.call]).toEqual(['bad-answer', 200, 'GET /me/playlists']);
    expect(error.message).toBe(`bad-answer: ${reason}`);
  });
});

describe('the entries of a playlist', () => {
  test('are read under both names of both modes, and nothing more of them than is used', async () => {
    const { server, library } = await libraryAnswered(json(paging([song('One')], { offset: 50, total: 51 })));
    const page = await library.entries(PLAYLIST_ID, { offset: 50, limit: 50 });
    expect([titlesOf(page), page.offset, page.limit, page.total]).toEqual([['One'], 50, 50, 51]);
    const asked = new URL(server.asked[0]?.url ?? '', server.origin);
    expect(asked.pathname).toBe(`/v1/playlists/${PLAYLIST_ID}/items`);
    const things = 'type,name,duration_ms,is_local,artists(name),album(name),show(name)';
    expect([...asked.searchParams]).toEqual([
      ['limit', '50'],
      ['offset', '50'],
      ['additional_types', 'track,episode'],
      ['fields', `total,limit,offset,items(added_at,is_local,item(${things}),track(${things}))`],
    ]);
  });

  test('are read without their words where they only add up', async () => {
    const { server, library } = await libraryAnswered(json(paging([song('One')], { offset: 9950, total: 9951 })));
    const page = await library.measures(PLAYLIST_ID, { offset: 9950, limit: 50 });
    const measure = { kind: 'track', durationMs: 201_000, addedAtMs: Date.UTC(2024, 4, 1, 10) };
    expect(page).toEqual({ items: [measure], offset: 9950, limit: 50, total: 9951 });
    const sizes = 'type,name,duration_ms';
    const fields = `total,limit,offset,items(added_at,item(${sizes}),track(${sizes}))`;
    expect(decodeURIComponent(server.asked[0]?.url ?? '')).toBe(
      `/v1/playlists/${PLAYLIST_ID}/items?limit=50&offset=9950&additional_types=track,episode&fields=${fields}`,
    );
  });

  test('keep their places, whatever stands there', async () => {
    const page = paging([song('One'), null, entry({ item: null }), entry({ track: episode() }), 'odd' as never]);
    const { library } = await libraryAnswered(json(page));
    expect(titlesOf(await library.entries(PLAYLIST_ID, stretch))).toEqual([
      'One',
      'unavailable',
      'unavailable',
      'On Knots',
      'unavailable',
    ]);
  });

  test.each([
    ['are counted and not sent', paging([], { total: 87 }), '$.items is not as long as its total says'],
    ['are nothing but empty objects', paging([{}, {}], { total: 2 }), '$.items[0].item is not an object or null'],
    ['are dates without songs', paging([entry(), entry()]), '$.items[0].item is not an object or null'],
  ])('fail loudly when they %s: the projection was not understood', async (_what, body, reason) => {
    const { library } = await libraryAnswered(json(body));
    for (const read of [library.entries(PLAYLIST_ID, stretch), library.measures(PLAYLIST_ID, stretch)]) {
      const error = await failureOf(read);
      expect([error.kind, error.message]).toEqual(['bad-answer', `bad-answer: ${reason}`]);
    }
  });

  test('may be none beyond the end, and none in an empty playlist', async () => {
    const { library } = await libraryAnswered(json(paging([], { offset: 100, total: 87 })), json(paging([])));
    expect((await library.entries(PLAYLIST_ID, { offset: 100, limit: 50 })).items).toEqual([]);
    expect(await library.entries(PLAYLIST_ID, stretch)).toEqual({ items: [], offset: 0, limit: 50, total: 0 });
  });

  test.each([
    ['403', forbidden],
    ['404', json({ error: { status: 404, message: 'Resource not found' } }, 404)],
  ])('are not readable when Spotify answers %s', async (_status, answering) => {
    const { library } = await libraryAnswered(answering);
    expect((await failureOf(library.entries(PLAYLIST_ID, stretch))).kind).toBe('not-readable');
    expect((await failureOf(library.measures(PLAYLIST_ID, stretch))).kind).toBe('not-readable');
  });
});

describe('a playlist opened', () => {
  const opened = (contents: object) => json({ ...fullPlaylist(), ...contents });
  const songs = [song('One'), song('Two')];

  test('comes with its first entries in one call that names both shapes', async () => {
    const { server, library } = await libraryAnswered(opened({ items: paging(songs, { limit: 100, total: 87 }) }));
    const { playlist, firstEntries } = await library.openPlaylist(PLAYLIST_ID);
    expect(playlist).toMatchObject({ id: PLAYLIST_ID, name: 'Road Trip', entryCount: 87 });
    expect(firstEntries).toMatchObject({ offset: 0, limit: 100, total: 87 });
    expect(titlesOf(firstEntries)).toEqual(['One', 'Two']);
    expect(server.asked).toHaveLength(1);
    const asked = new URL(server.asked[0]?.url ?? '', server.origin);
    expect(asked.pathname).toBe(`/v1/playlists/${PLAYLIST_ID}`);
    const contents = `total,limit,items(${entryFields})`;
    expect([...asked.searchParams]).toEqual([
      ['additional_types', 'track,episode'],
      [
        'fields',
        `id,name,description,collaborative,owner(id,display_name),images,external_urls,items(${contents}),tracks(${contents})`,
      ],
    ]);
  });

  test.each([
    ['the old shape', { tracks: paging([entry({ track: track({ name: 'One' }) })]) }],
    ['both shapes', { items: paging([song('One')]), tracks: paging([song('One')]) }],
    ['both shapes, the new one a mere count', { items: { href: '', total: 1 }, tracks: paging([song('One')]) }],
    ['both shapes, the new one without a total', { items: { items: [] }, tracks: paging([song('One')]) }],
  ])('is read in %s', async (_shape, contents) => {
    const { server, library } = await libraryAnswered(opened(contents));
    const { firstEntries } = await library.openPlaylist(PLAYLIST_ID);
    expect([titlesOf(firstEntries), server.asked.length]).toEqual([['One'], 1]);
  });

  test('stands for no more places than it shows when Spotify does not say how many it could', async () => {
    const { library } = await libraryAnswered(opened({ items: { items: songs, total: 87 } }));
    expect((await library.openPlaylist(PLAYLIST_ID)).firstEntries?.limit).toBe(2);
  });

  test('may be empty', async () => {
    const { library } = await libraryAnswered(opened({ items: paging([], { limit: 100 }) }));
    expect((await library.openPlaylist(PLAYLIST_ID)).firstEntries).toEqual({
      items: [],
      offset: 0,
      limit: 100,
      total: 0,
    });
  });

  test.each([
    ['none', {}],
    ['a mere count', { tracks: { href: '', total: 87 } }],
    ['a total of null', { items: { items: songs, total: null } }],
  ])('that holds %s of contents has them read by themselves', async (_what, contents) => {
    const { server, library } = await libraryAnswered(opened(contents), json(paging(songs, { total: 87 })));
    const { playlist, firstEntries } = await library.openPlaylist(PLAYLIST_ID);
    expect(titlesOf(firstEntries)).toEqual(['One', 'Two']);
    expect(playlist.entryCount).toBe(87);
    expect(server.asked.map(({ url }) => url.replace(/\?.*/, ''))).toEqual([
      `/v1/playlists/${PLAYLIST_ID}`,
      `/v1/playlists/${PLAYLIST_ID}/items`,
    ]);
  });

  test('keeps its contents back when they may not be read by themselves either', async () => {
    const { library } = await libraryAnswered(opened({ tracks: { href: '', total: 87 } }), forbidden);
    const { playlist, firstEntries } = await library.openPlaylist(PLAYLIST_ID);
    expect([playlist.name, playlist.entryCount, firstEntries]).toEqual(['Road Trip', 87, null]);
  });

  test('does not call a failure "kept back"', async () => {
    const { library } = await libraryAnswered(opened({}), json({ error: { message: 'Too many requests' } }, 429));
    expect((await failureOf(library.openPlaylist(PLAYLIST_ID))).kind).toBe('wait');
  });

  test.each([
    ['$.items.items is not as long as its total says', { items: paging([], { total: 87 }) }],
    ['$.tracks.items[0].item is not an object or null', { tracks: paging([{}]) }],
    ['$.items.items is not a list', { items: { items: {}, total: 3 } }],
    ['$.items.total is not a count', { items: { items: [], total: 'three' } }],
    ['$.items.total is not a count up to 1000000', { items: paging([song('One')], { total: 9e15 }) }],
  ])('fails loudly when %s', async (reason, contents) => {
    const { library } = await libraryAnswered(opened(contents));
    const error = await failureOf(library.openPlaylist(PLAYLIST_ID));
    expect([error.message, error.call]).toEqual([`bad-answer: ${reason}`, 'GET /playlists/{id}']);
  });

  test('is not found by an id that Spotify calls malformed', async () => {
    const { library } = await libraryAnswered(json({ error: { status: 400, message: 'Invalid base62 id' } }, 400));
    const error = await failureOf(library.openPlaylist('5inventedPlaylist'));
    expect([error.kind, error.status]).toEqual(['not-found', 400]);
    expect((await failureOf(library.entries('5inventedPlaylist', stretch))).kind).toBe('not-found');
  });

  test('is not found when there is none of that id', async () => {
    const { library } = await libraryAnswered(json({ error: { status: 404, message: 'Resource not found' } }, 404));
    expect((await failureOf(library.openPlaylist('37i9inventedAlgorithmic'))).kind).toBe('not-found');
  });
});

describe('an id that cannot be one', () => {
  test.each(['', '..', '../me', 'a/b', 'a?b', '%2e%2e', '//evil.example', 'a b', 'é', 'a'.repeat(65), 'a\nb'])(
    'never leaves the machine: %j',
    async id => {
      const { server, library } = await libraryAnswered(json({}));
      expect((await failureOf(library.openPlaylist(id))).kind).toBe('not-found');
      expect((await failureOf(library.entries(id, stretch))).kind).toBe('not-found');
      expect(server.asked).toEqual([]);
    },
  );
});

describe('a stretch that Spotify would refuse', () => {
  test.each([
    [0, 0],
    [0, 51],
    [0, 1.5],
    [0, NaN],
    [-1, 50],
    [0.5, 50],
  ])('is refused before anything is sent: offset %p, limit %p', async (offset, limit) => {
    const { server, library } = await libraryAnswered(json({}));
    expect((await failureOf(library.playlists({ offset, limit }))).kind).toBe('bad-request');
    expect((await failureOf(library.entries(PLAYLIST_ID, { offset, limit }))).kind).toBe('bad-request');
    expect(server.asked).toEqual([]);
  });
});

describe('an answer that is none', () => {
  test.each([
    ['a page', '<!doctype html><title>Hello</title>', 'the answer is not JSON'],
    ['broken off', '{"id":"inven', 'the answer is not JSON'],
    ['empty', '', 'the answer is empty'],
    ['blank', ' \n', 'the answer is empty'],
    ['a word', 'ok', 'the answer is not JSON'],
    ['null', 'null', '$ is not an object'],
  ])('is refused: %s', async (_what, body, reason) => {
    const { library } = await libraryAnswered(text(body));
    const error = await failureOf(library.listener());
    expect([error.message, error.status]).toEqual([`bad-answer: ${reason}`, 200]);
  });

  test('is refused: no content', async () => {
    const { library } = await libraryAnswered(text('', 204));
    expect((await failureOf(library.listener())).message).toBe('bad-answer: the answer is empty');
  });
});
