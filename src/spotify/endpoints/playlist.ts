// GET /playlists/{id}: one playlist with its first entries, in one call.
import type { Entry } from '../../music/entry';
import type { OpenedPlaylist } from '../../music/library';
import type { Page } from '../../music/page';
import { asCountOrNull, asListOrNull, asObject } from '../json-checks';
import { contentsOf, toPlaylist } from '../to-playlist';
import type { WireFullPlaylist } from '../wire';
import type { Endpoint } from './endpoint';
import { additionalTypes, entryFields } from './entry-fields';
import { playlistIdInPath } from './playlist-id';
import { parseEntries } from './playlist-items';

/** Spotify embeds this many entries (seen live; not documented). */
const MOST_EMBEDDED_ENTRIES = 100;

const contents = `total,limit,items(${entryFields})`;

/**
 * `firstEntries` is null when the answer holds no contents one can count on; whether they can be read,
 * only the contents' own endpoint tells. Throws a MusicError for what cannot be an id.
 */
export function playlistEndpoint(id: string): Endpoint<OpenedPlaylist> {
  const call = 'GET /playlists/{id}';
  return {
    call,
    path: `/playlists/${playlistIdInPath(id, call)}`,
    query: {
      additional_types: additionalTypes,
      fields: `id,name,description,collaborative,owner(id,display_name),images,external_urls,items(${contents}),tracks(${contents})`,
    },
    refusals: { forbidden: 'not-readable', missing: 'not-found', malformedId: 'not-found' },
    parse: body => ({ playlist: toPlaylist(body, '$'), firstEntries: embeddedEntries(body) }),
  };
}

/**
 * The contents under whichever name holds a list and its total; the other name may hold a mere count.
 * A page that does not say how long it could be stands for no more places than it shows.
 */
function embeddedEntries(body: unknown): Page<Entry> | null {
  for (const { part, path } of contentsOf(asObject<WireFullPlaylist>(body, '$'), '$')) {
    const list = asListOrNull(part.items, `${path}.items`);
    const total = asCountOrNull(part.total, `${path}.total`);
    if (list === null || total === null) continue;
    const limit = asCountOrNull(part.limit, `${path}.limit`) ?? Math.max(1, list.length);
    return parseEntries(part, { offset: 0, limit: Math.min(limit, MOST_EMBEDDED_ENTRIES), path });
  }
  return null;
}
