// The pages of one list that were read so far, and whatever stretch of the list can be put together from them.
import type { Page, Stretch } from '../../music/page';

export interface KeptList<T> {
  readonly total: number;
  readonly pages: readonly KeptPage<T>[];
  /** Of all pages together. */
  readonly bytes: number;
}

export interface KeptPage<T> {
  readonly page: Page<T>;
  readonly bytes: number;
}

/** The list with one page more. A page that tells another length tells of another list: nothing older fits it. */
export function withPage<T>(list: KeptList<T> | null, added: KeptPage<T>): KeptList<T> {
  const { total, offset } = added.page;
  if (list?.total !== total) return { total, pages: [added], bytes: added.bytes };
  const replaced = list.pages.find(({ page }) => page.offset === offset);
  return {
    total,
    pages: [...list.pages.filter(kept => kept !== replaced), added],
    bytes: list.bytes - (replaced?.bytes ?? 0) + added.bytes,
  };
}

/** The stretch as Spotify would answer it; null when some of it was not read. */
export function stretchOf<T>({ total, pages }: KeptList<T>, { offset, limit }: Stretch): Page<T> | null {
  const end = Math.min(offset + limit, total);
  const items: T[] = [];
  for (let place = offset; place < end;) {
    const found = pages.find(({ page }) => page.offset <= place && place < page.offset + page.limit);
    if (found === undefined || items.length < place - offset) return null; // a page that came short moves what follows
    const { page } = found;
    items.push(...page.items.slice(place - page.offset, end - page.offset));
    place = page.offset + page.limit;
  }
  return { items, offset, limit, total };
}
