import type { Conversation } from '../../../src/music/conversation';
import type { Library } from '../../../src/music/library';
import { EXPECT_FOR_MS, MOST_ACCOUNTS } from '../../../src/memory/reads/expected-totals';
import { keepReads, KEEP_FOR_MS, MOST_BYTES } from '../../../src/memory/reads/kept-reads';
import { inMemoryLibrary, numbered, playlist, problem, songs } from '../../support/in-memory-library';

const first50 = { offset: 0, limit: 50 };
const talkOf = (account: string, session: string | null = 's', begins = false): Conversation => ({
  account,
  session,
  begins,
});
const ann = talkOf('ann');

function shelfOf(count = 120) {
  const clock = { nowMs: 1_000_000 };
  const reads = keepReads(() => clock.nowMs);
  const library = inMemoryLibrary({
    playlists: numbered(count),
    entries: { 'list-1': songs(230), 'list-2': songs(3) },
  });
  /** A turn of a conversation. */
  const turn = (talk = ann, over: Library = library) => reads.over(over, talk);
  return { clock, reads, library, turn };
}

describe('within a conversation', () => {
  test('a page that was read is not read again, nor is any part of it', async () => {
    const { library, turn } = shelfOf();
    const page = await turn().playlists(first50);
    expect(await turn().playlists(first50)).toEqual(page);
    expect((await turn().playlists({ offset: 45, limit: 5 })).items.map(item => item?.name)).toEqual(
      [46, 47, 48, 49, 50].map(number => `List ${number}`),
    );
    expect(library.calls).toEqual(['playlists 0+50']);
  });

  test('a stretch across two pages comes from both, and one that reaches further is asked for', async () => {
    const { library, turn } = shelfOf();
    for (const offset of [0, 50]) await turn().playlists({ offset, limit: 50 });
    const across = await turn().playlists({ offset: 48, limit: 5 });
    expect(across).toEqual(await library.playlists({ offset: 48, limit: 5 }));
    await turn().playlists({ offset: 98, limit: 5 });
    expect(library.calls).toEqual(['playlists 0+50', 'playlists 50+50', 'playlists 48+5', 'playlists 98+5']);
  });

  test('what lies behind the end is known to be nothing', async () => {
    const { library, turn } = shelfOf(3);
    await turn().playlists(first50);
    expect(await turn().playlists({ offset: 7, limit: 5 })).toEqual({ items: [], offset: 7, limit: 5, total: 3 });
    expect(library.calls).toHaveLength(1);
  });

  test('an opened playlist is opened once, and its first hundred songs came with it', async () => {
    const { library, turn } = shelfOf();
    const opened = await turn().openPlaylist('list-1');
    expect(await turn().openPlaylist('list-1')).toEqual(opened);
    expect((await turn().entries('list-1', { offset: 95, limit: 5 })).items).toHaveLength(5);
    expect(library.calls).toEqual(['open list-1']);
    await turn().entries('list-1', { offset: 100, limit: 5 });
    await turn().entries('list-2', { offset: 0, limit: 5 });
    expect(library.calls.slice(1)).toEqual(['entries list-1 100+5', 'entries list-2 0+5']);
  });

  test('who listens is asked once', async () => {
    const { library, turn } = shelfOf();
    await turn().listener();
    expect(await turn().listener()).toEqual(await library.listener());
    expect(library.calls).toEqual(['listener', 'listener']);
  });

  test('a failure is not kept: the next one is asked for anew', async () => {
    const { library, turn } = shelfOf();
    for (const fail of ['playlists', 'open', 'entries', 'listener']) library.failNext(problem('unavailable'), fail);
    const read = () => [
      turn().playlists(first50),
      turn().openPlaylist('list-1'),
      turn().entries('list-2', first50),
      turn().listener(),
    ];
    expect((await Promise.allSettled(read())).map(({ status }) => status)).toEqual(Array(4).fill('rejected'));
    expect((await Promise.allSettled(read())).map(({ status }) => status)).toEqual(Array(4).fill('fulfilled'));
  });

  test('a page that tells another length takes the place of all that was read of the list before', async () => {
    const { library, turn } = shelfOf(120);
    await turn().playlists(first50);
    await turn(ann, inMemoryLibrary({ playlists: numbered(121) })).playlists({ offset: 50, limit: 50 });
    await turn().playlists(first50);
    expect(library.calls).toEqual(['playlists 0+50', 'playlists 0+50']);
  });

  test('songs that tell another length make the playlist be opened anew', async () => {
    const { library, turn } = shelfOf();
    await turn().openPlaylist('list-1');
    const longer = inMemoryLibrary({ playlists: numbered(1), entries: { 'list-1': songs(231) } });
    await turn(ann, longer).entries('list-1', { offset: 100, limit: 50 });
    await turn().openPlaylist('list-1');
    expect(library.calls).toEqual(['open list-1', 'open list-1']);
  });

  test('so do songs where there was no room to keep those before', async () => {
    const reads = keepReads(() => 1_000_000, { mostBytes: 10_000 });
    const library = inMemoryLibrary({ playlists: numbered(1), entries: { 'list-1': songs(230) } });
    const longer = inMemoryLibrary({ playlists: numbered(1), entries: { 'list-1': songs(231) } });
    await reads.over(library, ann).openPlaylist('list-1');
    await reads.over(library, ann).openPlaylist('list-1');
    expect(library.calls).toEqual(['open list-1']);
    await reads.over(longer, ann).entries('list-1', { offset: 200, limit: 50 });
    await reads.over(library, ann).openPlaylist('list-1');
    expect(library.calls).toEqual(['open list-1', 'open list-1']);
  });

  test('what was only added up is not asked for again, and does not pass for songs that can be read out', async () => {
    const { library, turn } = shelfOf();
    const behind = { offset: 100, limit: 50 };
    const measures = await turn().measures('list-1', behind);
    expect(await turn().measures('list-1', behind)).toEqual(measures);
    expect((await turn().entries('list-1', behind)).items[0]?.item).toMatchObject({ title: 'Song 101' });
    expect(library.calls).toEqual(['measures list-1 100+50', 'entries list-1 100+50']);
  });

  test('songs that were read are added up without being asked for', async () => {
    const { library, turn } = shelfOf();
    await turn().openPlaylist('list-1');
    expect(await turn().measures('list-1', first50)).toEqual(await library.measures('list-1', first50));
    await turn().measures('list-1', { offset: 80, limit: 50 });
    expect(library.calls).toEqual(['open list-1', 'measures list-1 0+50', 'measures list-1 80+50']);
  });

  test('a length told while adding up makes all of another length be read anew', async () => {
    const { library, turn } = shelfOf();
    await turn().openPlaylist('list-1');
    const longer = inMemoryLibrary({ playlists: numbered(1), entries: { 'list-1': songs(231) } });
    await turn(ann, longer).measures('list-1', { offset: 100, limit: 50 });
    await turn().entries('list-1', { offset: 5, limit: 5 });
    await turn().openPlaylist('list-1');
    await turn().measures('list-1', { offset: 100, limit: 50 });
    expect(library.calls).toEqual(['open list-1', 'entries list-1 5+5', 'open list-1', 'measures list-1 100+50']);
  });

  test('the same read twice at the same time is one call', async () => {
    const { library, turn } = shelfOf();
    const now = turn();
    const [left, right] = await Promise.all([now.playlists(first50), now.playlists(first50)]);
    expect(left).toBe(right);
    expect(library.calls).toHaveLength(1);
  });

  test('a read that one caller gives up is made for the other all the same', async () => {
    const { library, turn } = shelfOf();
    const now = turn();
    const impatient = new AbortController();
    const given = now.listener({ signal: impatient.signal }).catch(() => 'given up');
    const answer = now.listener({ signal: new AbortController().signal });
    impatient.abort();
    expect([await given, (await answer).id]).toEqual(['given up', 'ann']);
    expect(library.calls).toHaveLength(2);
  });
});

describe('what was read is not kept', () => {
  test.each<[string, Conversation]>([
    ['another account', talkOf('bob')],
    ['another conversation', talkOf('ann', 't')],
    ['a conversation that begins', talkOf('ann', 's', true)],
    ['a request without a conversation', talkOf('ann', null)],
    ['a conversation with a name as no conversation has', talkOf('ann', 's'.repeat(301))],
  ])('for %s', async (_whose, other) => {
    const { library, turn } = shelfOf();
    await turn().playlists(first50);
    await turn(other).playlists(first50);
    expect(library.calls).toHaveLength(2);
  });

  test('where the request names no conversation', async () => {
    const { library, turn, reads } = shelfOf();
    for (let times = 0; times < 2; times += 1) await turn(talkOf('ann', null)).playlists(first50);
    expect([library.calls.length, reads.bytes()]).toEqual([2, 0]);
  });

  test('for longer than some minutes, however often it was asked for', async () => {
    const { clock, library, turn } = shelfOf();
    await turn().playlists(first50);
    clock.nowMs += KEEP_FOR_MS - 1;
    await turn().playlists(first50);
    await turn().playlists({ offset: 50, limit: 50 });
    expect(library.calls).toHaveLength(2);
    clock.nowMs += 1;
    await turn().playlists(first50);
    expect(library.calls).toHaveLength(3);
  });

  test('once whoever it was read for has been silent for so long, and somebody else speaks', async () => {
    const { clock, turn, reads } = shelfOf();
    await turn().playlists(first50);
    const before = reads.bytes();
    clock.nowMs += KEEP_FOR_MS;
    turn(talkOf('bob', 't'));
    expect(reads.bytes()).toBeLessThan(before / 10);
  });

  test('beyond a few million bytes: whoever was heard of longest ago goes first', async () => {
    const { reads, turn } = shelfOf();
    const large = inMemoryLibrary({
      playlists: Array.from({ length: 50 }, (_, nth) => playlist(`List ${nth}`, { description: 'd'.repeat(1000) })),
    });
    for (let listener = 0; listener < 300; listener += 1) {
      await turn(talkOf(`listener ${listener}`), large).playlists(first50);
      expect(reads.bytes()).toBeLessThanOrEqual(MOST_BYTES);
    }
    large.calls.length = 0;
    await turn(talkOf('listener 299'), large).playlists(first50);
    expect(large.calls).toEqual([]);
    await turn(talkOf('listener 0'), large).playlists(first50);
    expect(large.calls).toEqual(['playlists 0+50']);
  });

  test('at the weight of its words, where it was only added up', async () => {
    const [read, added] = [shelfOf(), shelfOf()];
    await read.turn().entries('list-1', first50);
    await added.turn().measures('list-1', first50);
    expect(added.reads.bytes()).toBeGreaterThan(0);
    expect(added.reads.bytes()).toBeLessThan(read.reads.bytes() / 2);
  });

  test('beyond what one listener may take up: the oldest of theirs goes first', async () => {
    const names = Array.from({ length: 30 }, (_, nth) => `list-${nth + 1}`);
    const { reads, turn } = shelfOf();
    const long = songs(100).map(entry => ({ ...entry, item: { ...entry.item, title: 't'.repeat(1000) } }));
    const library = inMemoryLibrary({
      playlists: numbered(30),
      entries: Object.fromEntries(names.map(name => [name, long])),
    });
    for (const name of names) await turn(ann, library).openPlaylist(name);
    expect(reads.bytes()).toBeLessThan(7_000_000);
    library.calls.length = 0;
    await turn(ann, library).entries('list-30', first50);
    await turn(ann, library).entries('list-1', first50);
    expect(library.calls).toEqual(['entries list-1 0+50']);
  });
});

describe('how many playlists there are likely to be', () => {
  const expected = (library: Library) => library.expectedPlaylists?.();

  test('is known from the last time they were listed, in whichever conversation', async () => {
    const { turn } = shelfOf(120);
    expect(expected(turn())).toBeNull();
    await turn().playlists({ offset: 50, limit: 5 });
    expect(expected(turn(talkOf('ann', 'another', true)))).toBe(120);
    expect(expected(turn(talkOf('ann', null)))).toBe(120);
  });

  test('is known of nobody else', async () => {
    const { turn } = shelfOf(120);
    await turn().playlists(first50);
    expect(expected(turn(talkOf('bob')))).toBeNull();
  });

  test('is forgotten after an hour', async () => {
    const { clock, turn } = shelfOf(120);
    await turn().playlists(first50);
    clock.nowMs += EXPECT_FOR_MS - 1;
    expect(expected(turn())).toBe(120);
    clock.nowMs += 1;
    expect(expected(turn())).toBeNull();
  });

  test('is kept of so many listeners and no more', async () => {
    const { turn } = shelfOf(1);
    for (let listener = 0; listener <= MOST_ACCOUNTS; listener += 1) {
      await turn(talkOf(`listener ${listener}`, null)).playlists(first50);
    }
    expect(expected(turn(talkOf('listener 0')))).toBeNull();
    expect(expected(turn(talkOf('listener 1')))).toBe(1);
  });
});
