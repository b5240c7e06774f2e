// Facts <-> rows: which row a fact is, how long it is kept, and what can be read back from rows of any age and origin.
import { linkEndsAtMs } from '../music/link-life';
import type { Fact, Link, Remembered, StoppedPlace } from '../music/memory';
import type { Row } from './rows';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** A playlist's id is Spotify's, and Spotify's data may be kept for days, not for good. */
const PLACE_LIFE_MS = 30 * DAY_MS;
const WELCOME_LIFE_MS = 30 * DAY_MS;
/** A link that was missing or refused has to outlive the places that were kept before: the next one may be another account's. */
const LOST_LINK_LIFE_MS = PLACE_LIFE_MS;
const PLACE = 'place/';

/** The row that holds the fact; with a null `values` there must be none of its kind. */
export type FactRow = Omit<Row, 'owner' | 'values'> & { readonly values: Row['values'] | null };

export function toRow(fact: Fact): FactRow {
  const { atMs } = fact;
  switch (fact.about) {
    case 'welcome':
      return { kind: 'welcome', atMs, expiresAtMs: atMs + WELCOME_LIFE_MS, values: {} };
    case 'place': {
      const { position } = fact;
      const kind = PLACE + fact.playlistId;
      return { kind, atMs, expiresAtMs: atMs + PLACE_LIFE_MS, values: position === null ? null : { position } };
    }
    case 'link': {
      const { state, toldOfEnd } = fact;
      const expiresAtMs = state === 'made' ? linkEndsAtMs(atMs) : atMs + LOST_LINK_LIFE_MS;
      return { kind: 'link', atMs, expiresAtMs, values: { state, toldOfEnd } };
    }
  }
}

/** What the rows tell. A row that another version wrote and that makes no sense is left out. */
export function fromRows(rows: readonly Row[]): Remembered {
  const linkRow = rows.find(({ kind }) => kind === 'link');
  const link = linkRow === undefined ? null : readLink(linkRow);
  return {
    welcomedAtMs: rows.find(({ kind }) => kind === 'welcome')?.atMs ?? null,
    link,
    places: rows
      .map(readPlace)
      .filter(place => place !== null)
      // What was read before the link changed may have been read in another account.
      .filter(({ atMs }) => link === null || atMs >= link.atMs)
      .sort((left, right) => right.atMs - left.atMs),
  };
}

function readLink({ atMs, values }: Row): Link | null {
  const { state, toldOfEnd } = values as { readonly state?: unknown; readonly toldOfEnd?: unknown };
  return state === 'made' || state === 'absent' || state === 'uncertain'
    ? { state, atMs, toldOfEnd: toldOfEnd === true }
    : null;
}

function readPlace({ kind, atMs, values }: Row): StoppedPlace | null {
  const { position } = values as { readonly position?: unknown };
  if (!kind.startsWith(PLACE) || typeof position !== 'number' || !Number.isSafeInteger(position) || position < 0) {
    return null;
  }
  return { playlistId: kind.slice(PLACE.length), position, atMs };
}
