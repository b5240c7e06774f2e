import fc from 'fast-check';
import type { Fact, Memory } from '../../src/music/memory';
import { memoryOverRows } from '../../src/memory/memory-over-rows';
import type { RowStore } from '../../src/memory/rows';
import { rowsInProcess } from '../../src/memory/rows-in-process';
import { DAY_MS, inTime, NOON_MS } from './support/row-store-rules';

const HOUR_MS = 3_600_000;
const clock = { nowMs: NOON_MS };
let rows: RowStore;
let memory: Memory;
beforeEach(() => {
  clock.nowMs = NOON_MS;
  rows = rowsInProcess(() => clock.nowMs);
  memory = memoryOverRows(rows, () => clock.nowMs);
});

const made = (atMs: number, toldOfEnd = false): Fact => ({ about: 'link', state: 'made', atMs, toldOfEnd });
const place = (playlistId: string, position: number | null, atMs = NOON_MS): Fact => ({
  about: 'place',
  playlistId,
  position,
  atMs,
});
const keep = (...facts: readonly Fact[]) => Promise.all(facts.map(fact => memory.keep('ann', fact, inTime())));
const recall = (listener = 'ann') => memory.recall(listener, inTime());
const forget = (untilMs: number) => memory.forget('ann', untilMs, inTime());

describe('the memory of a listener', () => {
  test('is empty at first', async () => {
    expect(await recall()).toEqual({ welcomedAtMs: null, link: null, places: [] });
  });

  test('holds the welcome, the link and the places, the latest place first', async () => {
    await keep(
      { about: 'welcome', atMs: NOON_MS },
      made(NOON_MS),
      place('gym', 5),
      place('road-trip', 20, NOON_MS + 2),
      place('chill', 10, NOON_MS + 1),
    );
    expect(await recall()).toEqual({
      welcomedAtMs: NOON_MS,
      link: { state: 'made', atMs: NOON_MS, toldOfEnd: false },
      places: [
        { playlistId: 'road-trip', position: 20, atMs: NOON_MS + 2 },
        { playlistId: 'chill', position: 10, atMs: NOON_MS + 1 },
        { playlistId: 'gym', position: 5, atMs: NOON_MS },
      ],
    });
  });

  test('is of this listener alone', async () => {
    await keep(made(NOON_MS));
    expect((await recall('bob')).link).toBeNull();
  });

  test('lets a place go when nothing is left to carry on with', async () => {
    await keep(place('gym', 5));
    await keep(place('gym', null, NOON_MS + 1));
    expect((await recall()).places).toEqual([]);
  });

  test.each([
    ['a place', place('gym', 5), 30],
    ['a welcome', { about: 'welcome', atMs: NOON_MS }, 30],
    ['a link that was missing', { about: 'link', state: 'absent', atMs: NOON_MS, toldOfEnd: false }, 30],
    ['a link that was refused', { about: 'link', state: 'uncertain', atMs: NOON_MS, toldOfEnd: false }, 30],
    ['a link', made(NOON_MS), 184],
  ] as const)('keeps %s no longer than that: %#', async (_, fact, days) => {
    await keep(fact);
    const before = await recall();
    clock.nowMs = NOON_MS + days * DAY_MS - 1;
    expect(await recall()).toEqual(before);
    clock.nowMs = NOON_MS + days * DAY_MS;
    expect(await recall()).toEqual({ welcomedAtMs: null, link: null, places: [] });
  });

  test.each(['made', 'absent', 'uncertain'] as const)(
    'holds no place from before the link was %s: it may have been another account',
    async state => {
      await keep(place('gym', 5, NOON_MS - 1), place('chill', 10), place('road-trip', 20, NOON_MS + 1));
      await keep({ about: 'link', state, atMs: NOON_MS, toldOfEnd: false });
      expect((await recall()).places.map(({ playlistId }) => playlistId)).toEqual(['road-trip', 'chill']);
    },
  );

  test('leaves out what makes no sense, as another version might have written it', async () => {
    const odd = { owner: 'listener/ann', atMs: NOON_MS, expiresAtMs: NOON_MS + DAY_MS };
    const values = [{ state: 'broken' }, {}, { position: 'far' }, { position: -1 }, { position: 1.5 }] as never[];
    for (const [index, value] of values.entries()) {
      await rows.put({ ...odd, kind: index < 2 ? 'link' : `place/${index}`, values: value }, inTime());
      expect(await recall()).toEqual({ welcomedAtMs: null, link: null, places: [] });
    }
  });
});

describe('a listener who is forgotten', () => {
  const facts = [made(NOON_MS), place('gym', 5), { about: 'welcome', atMs: NOON_MS } as const];
  const stored = async () => (await rows.ofOwner('listener/ann', inTime())).map(({ kind }) => kind);

  test('leaves nothing behind but the mark that keeps late news out, and that is gone in two hours', async () => {
    await keep(...facts);
    await forget(NOON_MS);
    expect(await recall()).toEqual({ welcomedAtMs: null, link: null, places: [] });
    expect(await stored()).toEqual(['forgotten']);
    clock.nowMs += 2 * HOUR_MS;
    expect(await stored()).toEqual([]);
  });

  test('is forgotten but for what is newer', async () => {
    await keep(...facts, place('chill', 10, NOON_MS + 1));
    await forget(NOON_MS);
    expect(await recall()).toMatchObject({ link: null, welcomedAtMs: null, places: [{ playlistId: 'chill' }] });
  });

  test('keeps a link that was made later, whichever of the two is heard of first', async () => {
    await forget(NOON_MS);
    await keep(made(NOON_MS + 1));
    await forget(NOON_MS);
    expect((await recall()).link).toMatchObject({ atMs: NOON_MS + 1 });
  });

  test('is not brought back by older news of a link that come late, nor does a row remain', async () => {
    await forget(NOON_MS);
    await keep(made(NOON_MS - HOUR_MS));
    expect((await recall()).link).toBeNull();
    expect(await stored()).toEqual(['forgotten']);
  });

  test('does not take anybody along', async () => {
    await memory.keep('bob', made(NOON_MS), inTime());
    await forget(NOON_MS);
    expect((await recall('bob')).link).not.toBeNull();
  });

  test('is remembered the same in whatever order news come, and however often', async () => {
    const times = fc.integer({ min: 1, max: 50 }).map(minutes => NOON_MS - minutes * 60_000);
    const states = fc.constantFrom('made', 'absent', 'uncertain');
    const link = fc
      .tuple(states, times)
      .map(([state, atMs]): Fact => ({ about: 'link', state, atMs, toldOfEnd: false }));
    const stopped = fc
      .tuple(fc.constantFrom('a', 'b'), fc.nat(), times)
      .map(([id, position, atMs]): Fact => place(id, position, atMs));
    const welcome = times.map((atMs): Fact => ({ about: 'welcome', atMs }));
    const forgetting = times.map(atMs => ({ forget: atMs, atMs }));
    const events = fc.uniqueArray(fc.oneof(link, stopped, welcome, forgetting), {
      selector: event => event.atMs,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(
        events.chain(all =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 })),
        ),
        async ([inOrder, shuffled]) => {
          const outcomes = [];
          for (const order of [inOrder, shuffled]) {
            const fresh = memoryOverRows(
              rowsInProcess(() => NOON_MS),
              () => NOON_MS,
            );
            for (const event of order) {
              await ('forget' in event
                ? fresh.forget('ann', event.forget, inTime())
                : fresh.keep('ann', event, inTime()));
            }
            outcomes.push(await fresh.recall('ann', inTime()));
          }
          expect(outcomes[1]).toEqual(outcomes[0]);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the allowances of the app', () => {
  const spend = (untilMs: number, call = 'GET /me/playlists', by = memory) => by.keepSpent({ call, untilMs }, inTime());
  const spent = (by = memory) => by.spentAllowances(inTime());

  test('are known to be used up until they are not', async () => {
    await spend(NOON_MS + HOUR_MS);
    expect(await spent()).toEqual([{ call: 'GET /me/playlists', untilMs: NOON_MS + HOUR_MS }]);
    clock.nowMs += HOUR_MS;
    expect(await spent()).toEqual([]);
  });

  test('are never used up for a shorter time than was said once', async () => {
    await spent(); // from now on for a minute this process goes by what it learns itself
    await spend(NOON_MS + 2 * HOUR_MS);
    await spend(NOON_MS + HOUR_MS);
    expect(await spent()).toMatchObject([{ untilMs: NOON_MS + 2 * HOUR_MS }]);
    const another = memoryOverRows(rows, () => clock.nowMs);
    expect(await spent(another)).toMatchObject([{ untilMs: NOON_MS + 2 * HOUR_MS }]);
  });

  test('are shared with every other process, which hears of them within a minute', async () => {
    const another = memoryOverRows(rows, () => clock.nowMs);
    expect(await spent(another)).toEqual([]);
    await spend(NOON_MS + HOUR_MS);
    clock.nowMs += 59_000;
    expect(await spent(another)).toEqual([]);
    clock.nowMs += 1_000;
    expect(await spent(another)).toHaveLength(1);
  });

  test('are not asked for again and again', async () => {
    const ofOwner = jest.spyOn(rows, 'ofOwner');
    for (let time = 0; time < 5; time++) await spent();
    expect(ofOwner).toHaveBeenCalledTimes(1);
  });

  test('that this process found used up are known even where the rows cannot be read', async () => {
    jest.spyOn(rows, 'ofOwner').mockRejectedValue(new Error('away'));
    jest.spyOn(rows, 'put').mockRejectedValue(new Error('away'));
    await expect(spent()).rejects.toThrow('away');
    await expect(spend(NOON_MS + HOUR_MS)).rejects.toThrow('away');
    expect(await spent()).toHaveLength(1);
  });
});
