// GET /playlists/{id}/items: a stretch of a playlist's contents, for its owner and collaborators; to be read out, or to be added up.
import type { Entry } from '../../music/entry';
import type { Measure } from '../../music/measure';
import type { Page, Stretch } from '../../music/page';
import { UnexpectedJson } from '../json-checks';
import type { PlaceReading } from '../places';
import { lostEntry, toEntry } from '../to-entry';
import { lostMeasure, toMeasure } from '../to-measure';
import type { Endpoint } from './endpoint';
import { additionalTypes, entryFields, measureFields } from './entry-fields';
import { checkStretch, parsePage, type AskedPage } from './paging';
import { playlistIdInPath } from './playlist-id';

/** Throws a MusicError for a stretch that Spotify would refuse and for what cannot be an id. */
export function playlistItemsEndpoint(playlistId: string, stretch: Stretch): Endpoint<Page<Entry>> {
  return itemsEndpoint(playlistId, stretch, { fields: entryFields, places: entryPlaces });
}

/** Throws as `playlistItemsEndpoint` does. */
export function playlistMeasuresEndpoint(playlistId: string, stretch: Stretch): Endpoint<Page<Measure>> {
  return itemsEndpoint(playlistId, stretch, { fields: measureFields, places: measurePlaces });
}

const entryPlaces: PlaceReading<Entry> = { read: toEntry, lost: lostEntry };
const measurePlaces: PlaceReading<Measure> = { read: toMeasure, lost: lostMeasure };

interface Reading<T> {
  /** Of one place. */
  readonly fields: string;
  readonly places: PlaceReading<T>;
}

function itemsEndpoint<T>(playlistId: string, stretch: Stretch, { fields, places }: Reading<T>): Endpoint<Page<T>> {
  const call = 'GET /playlists/{id}/items';
  checkStretch(call, stretch);
  return {
    call,
    path: `/playlists/${playlistIdInPath(playlistId, call)}/items`,
    query: {
      limit: stretch.limit,
      offset: stretch.offset,
      additional_types: additionalTypes,
      fields: `total,limit,offset,items(${fields})`,
    },
    // Spotify's own lists answer 404 here although they exist.
    refusals: { forbidden: 'not-readable', missing: 'not-readable', malformedId: 'not-found' },
    parse: body => parseContents(body, { ...stretch, path: '$' }, places),
  };
}

/** Reads a page of entries. Throws UnexpectedJson, also for contents that are counted and not there. */
export function parseEntries(body: unknown, asked: AskedPage): Page<Entry> {
  return parseContents(body, asked, entryPlaces);
}

function parseContents<T>(body: unknown, asked: AskedPage, places: PlaceReading<T>): Page<T> {
  const page = parsePage(body, asked, places);
  if (asked.offset === 0 && page.total > 0 && page.items.length === 0) {
    throw new UnexpectedJson(`${asked.path}.items`, 'as long as its total says');
  }
  return page;
}
