// Spotify's paging object, for every list that has one. Offsets are what was asked for; `next` is never followed.
import { MOST_PER_PAGE, type Page, type Stretch } from '../../music/page';
import { MusicError } from '../../music/music-error';
import { asCount, asCountOrNull, asList, asObject, UnexpectedJson } from '../json-checks';
import { LONGEST_LIST } from '../longest-list';
import { readPlaces, type PlaceReading } from '../places';
import type { CallName } from '../scopes';
import type { WirePaging } from '../wire';

/** Refuses before sending what Spotify would refuse: Spotify's limit is 50 on every list this client reads. */
export function checkStretch(call: CallName, stretch: Stretch): void {
  const { offset, limit } = stretch;
  if (!Number.isSafeInteger(limit) || limit < 1 || limit > MOST_PER_PAGE) {
    throw new MusicError('bad-request', { reason: `limit must be a whole number from 1 to ${MOST_PER_PAGE}`, call });
  }
  if (!Number.isSafeInteger(offset) || offset < 0) {
    throw new MusicError('bad-request', { reason: 'offset must be a whole number from 0', call });
  }
}

/** How a page was asked for, and where in the answer it stands. */
export interface AskedPage extends Pick<Stretch, 'offset' | 'limit'> {
  /** `$` is the whole answer. */
  readonly path: string;
}

/**
 * Reads a page. Throws UnexpectedJson, also when it starts somewhere else than asked.
 * Where Spotify says that it sent a shorter page than asked for, that is the limit: no place may be skipped.
 */
export function parsePage<T>(body: unknown, asked: AskedPage, reading: PlaceReading<T>): Page<T> {
  const { path } = asked;
  const paging = asObject<WirePaging<unknown>>(body, path);
  const offset = asCountOrNull(paging.offset, `${path}.offset`) ?? asked.offset;
  if (offset !== asked.offset) throw new UnexpectedJson(`${path}.offset`, 'the offset asked for');
  const limit = Math.min(asCountOrNull(paging.limit, `${path}.limit`) ?? asked.limit, asked.limit);
  if (limit === 0) throw new UnexpectedJson(`${path}.limit`, 'above zero');
  const places = asList(paging.items, `${path}.items`).slice(0, limit);
  return {
    items: readPlaces(places, `${path}.items`, reading),
    offset,
    limit,
    total: asCount(paging.total, `${path}.total`, LONGEST_LIST),
  };
}
