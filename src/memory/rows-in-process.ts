// Rows in this process: bounded, expiring, gone with it. What the simulator has, and a Lambda without a table.
import type { Clock } from '../music/deadline';
import type { Row, RowStore } from './rows';

const MOST_OWNERS = 5_000;
const MOST_ROWS_OF_OWNER = 50;

export function rowsInProcess(now: Clock): RowStore {
  /** Those that were written longest ago come first. */
  const owners = new Map<string, Map<string, Row>>();
  return {
    atHand: true,
    ofOwner: owner => Promise.resolve([...(owners.get(owner)?.values() ?? [])].filter(row => row.expiresAtMs > now())),

    put(row) {
      const rows = owners.get(row.owner) ?? new Map<string, Row>();
      const before = rows.get(row.kind);
      if (before !== undefined && before.atMs > row.atMs) return Promise.resolve();
      for (const { kind, expiresAtMs } of rows.values()) if (expiresAtMs <= now()) rows.delete(kind);
      setLast(rows, row.kind, row);
      dropFirst(rows, MOST_ROWS_OF_OWNER);
      setLast(owners, row.owner, rows);
      dropFirst(owners, MOST_OWNERS);
      return Promise.resolve();
    },

    remove({ owner, kind }, untilMs) {
      const rows = owners.get(owner);
      const row = rows?.get(kind);
      if (row !== undefined && row.atMs <= untilMs) rows?.delete(kind);
      if (rows?.size === 0) owners.delete(owner);
      return Promise.resolve();
    },
  };
}

function setLast<V>(map: Map<string, V>, key: string, value: V): void {
  map.delete(key);
  map.set(key, value);
}

function dropFirst(map: Map<string, unknown>, most: number): void {
  const [first] = map.keys();
  if (map.size > most && first !== undefined) map.delete(first);
}
