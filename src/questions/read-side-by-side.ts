// The pages of a list as fast as politeness allows: the first tells how many there are, the rest come side by side. Where a
// length is known from before, they do not wait for the first.
import { MOST_PER_PAGE, type Page, type Stretch } from '../music/page';
import { nothingInTime } from './nothing-in-time';

/** Spotify publishes no limit on parallel calls; this many has proven harmless and is near the best speed. */
const MOST_IN_FLIGHT = 16;

/** The longest lists there are (11,000 playlists, 10,000 songs) with something to spare; a `total` may promise anything. */
const MOST_PAGES = 250;

export type ReadPage<T> = (stretch: Stretch) => Promise<Page<T>>;

export interface FoundPages<T> {
  readonly start: Page<T>;
  /** The first and all others that came, in no order. */
  readonly pages: readonly Page<T>[];
  readonly complete: boolean;
}

export interface HowToRead {
  readonly signal: AbortSignal;
  /** How many places there are likely to be, where the first page is only being asked for. */
  readonly expected?: number;
}

/** `first` may already be at hand. Rejects with its error, or with one that is about more than a single page. */
export async function readSideBySide<T>(
  readPage: ReadPage<T>,
  first: Promise<Page<T>>,
  { signal, expected }: HowToRead,
): Promise<FoundPages<T>> {
  const pages: Page<T>[] = [];
  const so = { start: null as Page<T> | null, size: MOST_PER_PAGE, next: MOST_PER_PAGE, asked: 1, readers: 0 };
  const end = { failedAt: Infinity, reached: false };
  const total = () => so.start?.total ?? expected ?? 0;
  const goesOn = () =>
    so.next < total() && !end.reached && end.failedAt >= total() && so.asked < MOST_PAGES && !signal.aborted;

  async function readInTurn(): Promise<void> {
    so.readers += 1;
    while (goesOn()) {
      const { next: offset, size } = so;
      so.next += size;
      so.asked += 1;
      const page = await readPage({ offset, limit: size, signal }).catch((error: unknown) => missing(error, offset));
      // What fails once is not asked again this turn.
      if (page === null || page.limit < size) end.failedAt = Math.min(end.failedAt, offset);
      if (page?.items.length === 0) end.reached = true;
      if (page !== null) pages.push(page);
    }
    so.readers -= 1;
  }

  /** A page behind the end, asked for because the list was longer once, is missed by nobody. */
  async function missing(error: unknown, offset: number): Promise<null> {
    return offset < (await first).total ? nothingInTime(error) : null;
  }

  /** Pages that are shorter than the places they were asked for at leave gaps: then they count for nothing. */
  function cameShort(start: Page<T>): boolean {
    return expected !== undefined && start.limit < so.size;
  }

  function stop(error: unknown): never {
    end.reached = true;
    throw error;
  }

  async function readOn(): Promise<void> {
    const start = await first.catch(stop);
    so.start = start;
    pages.push(start);
    if (start.items.length === 0) end.reached = true;
    const alone = so.asked === 1;
    if (alone) so.next = start.offset + start.limit;
    if (alone && expected !== undefined) so.size = start.limit; // as many at once as are handed out
    if (cameShort(start)) end.reached = true;
    await Promise.all(Array.from({ length: MOST_IN_FLIGHT - so.readers }, readInTurn));
  }

  const ahead = Array.from({ length: MOST_IN_FLIGHT - 1 }, readInTurn);
  await Promise.all([readOn(), ...ahead]);
  const start = await first;
  if (cameShort(start)) return readSideBySide(readPage, Promise.resolve(start), { signal, expected: 0 });
  return { start, pages, complete: end.failedAt >= start.total && (end.reached || so.next >= start.total) };
}
