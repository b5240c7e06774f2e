// Reads a whole list as it is now: once more where it changed under the reading.
import type { Deadline } from '../music/deadline';
import type { Library } from '../music/library';
import { MOST_PER_PAGE, type Page, type PartOf } from '../music/page';
import type { Playlist } from '../music/playlist';
import { nothingInTime } from './nothing-in-time';
import { readSideBySide, type FoundPages, type ReadPage } from './read-side-by-side';

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
  /** How long the list was a while ago: then nothing waits for the first page. A wrong one changes nothing in the result. */
  readonly expectedTotal?: number | null;
}

/**
 * Rejects with the first page's MusicError, or with one that concerns the listener's access (a dead link, a spent quota);
 * a later page that only failed to arrive makes the list incomplete instead. An empty page ends the list: a `total` may
 * promise more than is handed out.
 */
export async function readAllPages<T>(
  readPage: ReadPage<T>,
  { within, first, expectedTotal }: ReadAllOptions<T>,
): Promise<WholeList<T>> {
  const { signal } = within;
  const read = (expected: number) =>
    readSideBySide(readPage, readPage({ offset: 0, limit: MOST_PER_PAGE, signal }), { signal, expected });
  const found =
    first === undefined
      ? await read(expectedTotal ?? 0)
      : await readSideBySide(readPage, Promise.resolve(first), { signal });
  const moved = found.pages.some(({ total }) => total !== found.start.total);
  if (!moved || signal.aborted) return wholeOf(found);
  // What was added or taken away meanwhile has moved the pages against one another; still better than less of it, or nothing.
  const again = await read(0).catch(nothingInTime);
  return wholeOf(again === null || (found.complete && !again.complete) ? found : again);
}

/** All playlists of the library. Rejects as `readAllPages` does. */
export function readAllPlaylists(library: Library, within: Deadline): Promise<WholeList<Playlist | null>> {
  return readAllPages(stretch => library.playlists(stretch), {
    within,
    expectedTotal: library.expectedPlaylists?.() ?? null,
  });
}

function wholeOf<T>({ start, pages, complete }: FoundPages<T>): WholeList<T> {
  const inOrder = [...pages].sort((left, right) => left.offset - right.offset);
  return { items: inOrder.flatMap(page => page.items), total: start.total, complete };
}

/** What to say of an incomplete list; null when it is complete. */
export function partOf({ items, total, complete }: WholeList<unknown>): PartOf | null {
  return complete ? null : { seen: items.length, of: total };
}
