// Reads a whole list as fast as politeness allows: the first page tells the length, the rest come side by side.
import type { Deadline } from '../music/deadline';
import { MOST_PER_PAGE, type Page, type PartOf, type Stretch } from '../music/page';
import { nothingInTime } from './nothing-in-time';

/** Spotify publishes no limit on parallel calls; this many has proven harmless and is near the best speed. */
const MOST_IN_FLIGHT = 16;

/** The longest lists there are (11,000 playlists, 10,000 songs) with something to spare; a `total` may promise anything. */
const MOST_PAGES = 250;

export interface WholeList<T> {
  /** What was read, in order. With `complete` false some places are missing. */
  readonly items: readonly T[];
  readonly total: number;
  /** False when time or Spotify gave out before the end; what was read is still good. */
  readonly complete: boolean;
}

export interface ReadAllOptions<T> {
  readonly within: Deadline;
  /** A page already at hand; reading goes on behind it. */
  readonly first?: Page<T>;
}

/**
 * Rejects with the first page's MusicError, or with one that concerns the listener's access (a dead link, a spent quota);
 * a later page that only failed to arrive makes the list incomplete instead. An empty page ends the list: a `total` may
 * promise more than is handed out.
 */
export async function readAllPages<T>(
  readPage: (stretch: Stretch) => Promise<Page<T>>,
  { within, first }: ReadAllOptions<T>,
): Promise<WholeList<T>> {
  const { signal } = within;
  const start = first ?? (await readPage({ offset: 0, limit: MOST_PER_PAGE, signal }));
  const size = first === undefined ? start.limit : MOST_PER_PAGE; // as many at once as are handed out
  const found = [start];
  const so = { next: start.offset + start.limit, pages: 1, failed: false, ended: start.items.length === 0 };
  const goesOn = () => so.next < start.total && !so.ended && !so.failed && so.pages < MOST_PAGES && !signal.aborted;

  const readInTurn = async () => {
    while (goesOn()) {
      const offset = so.next;
      so.next += size;
      so.pages += 1;
      const page = await readPage({ offset, limit: size, signal }).catch(nothingInTime);
      if (page === null || page.limit < size) so.failed = true; // what fails once is not asked again this turn
      if (page?.items.length === 0) so.ended = true;
      if (page !== null) found.push(page);
    }
  };
  await Promise.all(Array.from({ length: MOST_IN_FLIGHT }, readInTurn));
  found.sort((left, right) => left.offset - right.offset);
  return {
    items: found.flatMap(page => page.items),
    total: start.total,
    complete: !so.failed && (so.ended || so.next >= start.total),
  };
}

/** What to say of an incomplete list; null when it is complete. */
export function partOf({ items, total, complete }: WholeList<unknown>): PartOf | null {
  return complete ? null : { seen: items.length, of: total };
}
