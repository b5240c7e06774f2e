// A stretch of a longer list. Positions are offsets into the whole list, so a page never hides a place.

export interface Page<T> {
  /** The places from `offset` on, in order; no place is left out. */
  readonly items: readonly T[];
  /** Zero-based position of the first item in the whole list. */
  readonly offset: number;
  /** How many places this page stands for: the next one begins at offset + limit, however many items came. */
  readonly limit: number;
  /** Length of the whole list as Spotify counts it; it may be more than can be read. */
  readonly total: number;
}

/** Which stretch to read. */
export interface Stretch {
  /** Zero-based. */
  readonly offset: number;
  /** 1 to MOST_PER_PAGE. */
  readonly limit: number;
  /** Gives the call up early; the turn's own deadline holds besides. */
  readonly signal?: AbortSignal;
}

/** How much of a list could be looked through, when not all of it could be. */
export interface PartOf {
  readonly seen: number;
  readonly of: number;
}

/** No list is looked into beyond this offset: Spotify refuses to, and has none that long. */
export const FARTHEST_OFFSET = 100_000;

/** The longest page a library hands out in one call. */
export const MOST_PER_PAGE = 50;
