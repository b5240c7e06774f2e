// GET /playlists/{id}/items: a stretch of a playlist's contents, for its owner and collaborators.
import type { Entry } from '../../music/entry';
import type { Page, Stretch } from '../../music/page';
import { UnexpectedJson } from '../json-checks';
import { lostEntry, toEntry } from '../to-entry';
import type { Endpoint } from './endpoint';
import { additionalTypes, entryFields } from './entry-fields';
import { checkStretch, parsePage, type AskedPage } from './paging';
import { playlistIdInPath } from './playlist-id';

/** Throws a MusicError for a stretch that Spotify would refuse and for what cannot be an id. */
export function playlistItemsEndpoint(playlistId: string, stretch: Stretch): Endpoint<Page<Entry>> {
  const call = 'GET /playlists/{id}/items';
  checkStretch(call, stretch);
  return {
    call,
    path: `/playlists/${playlistIdInPath(playlistId, call)}/items`,
    query: {
      limit: stretch.limit,
      offset: stretch.offset,
      additional_types: additionalTypes,
      fields: `total,limit,offset,items(${entryFields})`,
    },
    // Spotify's own lists answer 404 here although they exist.
    refusals: { forbidden: 'not-readable', missing: 'not-readable', malformedId: 'not-found' },
    parse: body => parseEntries(body, { ...stretch, path: '$' }),
  };
}

/** Reads a page of entries. Throws UnexpectedJson, also for contents that are counted and not there. */
export function parseEntries(body: unknown, asked: AskedPage): Page<Entry> {
  const page = parsePage(body, asked, { read: toEntry, lost: lostEntry });
  if (asked.offset === 0 && page.total > 0 && page.items.length === 0) {
    throw new UnexpectedJson(`${asked.path}.items`, 'as long as its total says');
  }
  return page;
}
