// Spotify's paging objects, with links that can be followed.
import type { Window } from './parameters';

export interface PagingJson<T> {
  readonly href: string;
  readonly items: readonly T[];
  readonly limit: number;
  readonly next: string | null;
  readonly offset: number;
  readonly previous: string | null;
  readonly total: number;
}

interface Whole<T> {
  /** The list's own address, without a query. */
  readonly url: string;
  /** What was asked besides limit and offset; it stays in the links. */
  readonly query: URLSearchParams;
  readonly size: number;
  readonly at: (position: number) => T;
}

/** One page of a whole that is made as it is read. */
export function pageOf<T>({ url, query, size, at }: Whole<T>, { limit, offset }: Window): PagingJson<T> {
  const end = Math.min(offset + limit, size);
  const items: T[] = [];
  for (let position = offset; position < end; position++) items.push(at(position));
  const link = (from: number): string => `${url}?${withWindow(query, { limit, offset: from })}`;
  return {
    href: link(offset),
    items,
    limit,
    next: end < size ? link(end) : null,
    offset,
    previous: offset > 0 ? link(Math.max(0, offset - limit)) : null,
    total: size,
  };
}

function withWindow(query: URLSearchParams, { limit, offset }: Window): string {
  const rest = [...query].filter(([name]) => name !== 'offset' && name !== 'limit');
  return new URLSearchParams([['offset', String(offset)], ['limit', String(limit)], ...rest]).toString();
}
