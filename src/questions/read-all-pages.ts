// Reads a whole list as fast as politeness allows: the first page tells the length, the rest come side by side.
import type { Deadline } from '../music/deadline';
import { MOST_PER_PAGE, type Page, type Stretch } from '../music/page';
import { nothingInTime } from './nothing-in-time';

/** Spotify publishes no limit on parallel calls; this many has proven harmless and is near the best speed. */
const MOST_IN_FLIGHT = 16;

export interface WholeList<T> {
  /** What was read, in order. With `complete` false some places are missing. */
  readonly items: readonly T[];
  readonly total: number;
  /** False when time or Spotify gave out before the end; what was read is still good. */
  readonly complete: boolean;
}

export interface ReadAllOptions<T> {
  readonly within: Deadline;
  /** Pages already at hand; reading goes on behind it. */
  readonly first?: Page<T>;
}

/**
 * Rejects with the first page's MusicError, or with one that concerns the listener's access (a dead link, a spent quota);
 * a later page that only failed to arrive makes the list incomplete instead.
 */
export async function readAllPages<T>(
  readPage: (stretch: Stretch) => Promise<Page<T>>,
  { within, first }: ReadAllOptions<T>,
): Promise<WholeList<T>> {
  const signal = within.signal;
  const start = first ?? (await readPage({ offset: 0, limit: MOST_PER_PAGE, signal }));
  const offsets = remainingOffsets(start);
  const pages: (Page<T> | null)[] = offsets.map(() => null);
  let next = 0;
  const readInTurn = async () => {
    for (let index = next++; index < offsets.length && !signal.aborted; index = next++) {
      pages[index] = await readPage({ offset: offsets[index] ?? 0, limit: MOST_PER_PAGE, signal }).catch(nothingInTime);
      if (pages[index] === null) next = offsets.length; // what fails once is not asked again this turn
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_IN_FLIGHT, offsets.length) }, readInTurn));
  return {
    items: [...start.items, ...pages.flatMap(page => page?.items ?? [])],
    total: start.total,
    complete: pages.every(page => page !== null),
  };
}

function remainingOffsets(start: Page<unknown>): readonly number[] {
  const offsets: number[] = [];
  for (let offset = start.offset + start.limit; offset < start.total; offset += MOST_PER_PAGE) offsets.push(offset);
  return offsets;
}
