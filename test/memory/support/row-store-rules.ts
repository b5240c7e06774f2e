// What every store of rows must do, whatever it is made of.
import type { Row, RowStore } from '../../../src/memory/rows';

export const NOON_MS = Date.UTC(2026, 2, 15, 12);
export const DAY_MS = 24 * 3_600_000;
export const inTime = () => AbortSignal.timeout(5_000);

export function row(more: Partial<Row> = {}): Row {
  return { owner: 'ann', kind: 'link', atMs: NOON_MS, expiresAtMs: NOON_MS + DAY_MS, values: {}, ...more };
}

/** `open` gives an empty store that takes `clock` for now. */
export function keepsRows(open: (clock: { nowMs: number }) => Promise<RowStore>): void {
  const clock = { nowMs: NOON_MS };
  let store: RowStore;
  beforeEach(async () => {
    clock.nowMs = NOON_MS;
    store = await open(clock);
  });
  const of = async (owner: string) =>
    [...(await store.ofOwner(owner, inTime()))].sort((left, right) => left.kind.localeCompare(right.kind));

  test('gives back what was put, of each kind and of that owner alone', async () => {
    const link = row({ values: { state: 'made', toldOfEnd: false } });
    const place = row({ kind: 'place/37i9dQ', values: { position: 20 } });
    await store.put(link, inTime());
    await store.put(place, inTime());
    await store.put(row({ owner: 'bob' }), inTime());
    expect(await of('ann')).toEqual([link, place]);
    expect(await of('nobody')).toEqual([]);
  });

  test('lets a later row take the place of an earlier one, and one of the same moment too', async () => {
    await store.put(row({ values: { position: 1 } }), inTime());
    await store.put(row({ atMs: NOON_MS + 1, values: { position: 2 } }), inTime());
    await store.put(row({ atMs: NOON_MS + 1, values: { position: 3 } }), inTime());
    expect(await of('ann')).toMatchObject([{ atMs: NOON_MS + 1, values: { position: 3 } }]);
  });

  test('lets no earlier row take the place of a later one, and takes it for no failure', async () => {
    const later = row({ atMs: NOON_MS + 1 });
    await store.put(later, inTime());
    await store.put(row(), inTime());
    expect(await of('ann')).toEqual([later]);
  });

  test('loses nothing when rows of one owner are put at once', async () => {
    const kinds = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    await Promise.all(kinds.map(kind => store.put(row({ kind }), inTime())));
    expect((await of('ann')).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('keeps the latest of one kind when several are put at once', async () => {
    const times = [3, 9, 1, 7, 5].map(ms => NOON_MS + ms);
    await Promise.all(times.map(atMs => store.put(row({ atMs }), inTime())));
    expect(await of('ann')).toMatchObject([{ atMs: NOON_MS + 9 }]);
  });

  test('forgets a row when it expires', async () => {
    await store.put(row(), inTime());
    clock.nowMs = NOON_MS + DAY_MS - 1000;
    expect(await of('ann')).toHaveLength(1);
    clock.nowMs = NOON_MS + DAY_MS;
    expect(await of('ann')).toEqual([]);
  });

  test('removes a row, but not one that is later, nor one of another kind or owner', async () => {
    await store.put(row(), inTime());
    await store.put(row({ kind: 'welcome', atMs: NOON_MS + 1 }), inTime());
    await store.put(row({ owner: 'bob' }), inTime());
    await store.remove({ owner: 'ann', kind: 'link' }, NOON_MS, inTime());
    await store.remove({ owner: 'ann', kind: 'welcome' }, NOON_MS, inTime());
    expect((await of('ann')).map(({ kind }) => kind)).toEqual(['welcome']);
    expect(await of('bob')).toHaveLength(1);
  });

  test('removes what is not there without a word', async () => {
    await expect(store.remove({ owner: 'ann', kind: 'link' }, NOON_MS, inTime())).resolves.toBeUndefined();
  });
}
