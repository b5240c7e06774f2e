import { rowsInProcess } from '../../src/memory/rows-in-process';
import { DAY_MS, inTime, keepsRows, NOON_MS, row } from './support/row-store-rules';

describe('rows in this process', () => {
  keepsRows(clock => Promise.resolve(rowsInProcess(() => clock.nowMs)));

  test('have an end: of too many owners the one heard of longest ago is forgotten', async () => {
    const store = rowsInProcess(() => NOON_MS);
    for (const owner of ['ann', 'bob', 'ann']) await store.put(row({ owner }), inTime());
    for (let other = 0; other < 4_999; other++) await store.put(row({ owner: `other ${other}` }), inTime());
    expect(await store.ofOwner('bob', inTime())).toEqual([]);
    expect(await store.ofOwner('ann', inTime())).toHaveLength(1);
  });

  test('have an end: of too many rows of one owner the oldest is forgotten', async () => {
    const store = rowsInProcess(() => NOON_MS);
    for (let kind = 0; kind < 51; kind++) await store.put(row({ kind: String(kind) }), inTime());
    const kinds = (await store.ofOwner('ann', inTime())).map(({ kind }) => kind);
    expect(kinds).toHaveLength(50);
    expect(kinds).not.toContain('0');
  });

  test('that have expired make room', async () => {
    const clock = { nowMs: NOON_MS };
    const store = rowsInProcess(() => clock.nowMs);
    await store.put(row({ kind: 'lasting', expiresAtMs: NOON_MS + 9 * DAY_MS }), inTime());
    for (let kind = 0; kind < 49; kind++) await store.put(row({ kind: String(kind) }), inTime());
    clock.nowMs = NOON_MS + DAY_MS;
    const fresh = { expiresAtMs: clock.nowMs + DAY_MS };
    for (let kind = 100; kind < 149; kind++) await store.put(row({ kind: String(kind), ...fresh }), inTime());
    expect((await store.ofOwner('ann', inTime())).map(({ kind }) => kind)).toContain('lasting');
  });
});
