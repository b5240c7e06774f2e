// "How long is it, who made it, when did it last change?" – reads no more of a playlist than the question needs.
import type { Aspect } from '../music/aspect';
import type { Deadline } from '../music/deadline';
import type { Entry } from '../music/entry';
import type { Library } from '../music/library';
import type { Page } from '../music/page';
import type { Playlist } from '../music/playlist';
import { openPlaylist, type OpenRequest } from './open-playlist';
import { sumUp, type Sums } from './playing-time';
import { readAllPages } from './read-all-pages';

export interface FactsRequest extends OpenRequest {
  readonly aspect: Aspect;
}

export type FactsOutcome =
  | {
      readonly kind: 'facts';
      readonly playlist: Playlist;
      /** Null when the question does not need it. */
      readonly ownedByListener: boolean | null;
      /** Null when Spotify keeps the contents back. */
      readonly contents: {
        readonly total: number;
        readonly sums: Sums;
        /** Entries that `sums` counts, when it could not count all. */
        readonly partOf: { readonly seen: number; readonly of: number } | null;
      } | null;
    }
  | { readonly kind: 'gone' };

const needsOwner: readonly Aspect[] = ['owner', 'all'];
const needsEverySong: readonly Aspect[] = ['length', 'changed', 'all'];

/** Rejects with a MusicError that is not about this one playlist. */
export async function playlistFacts(library: Library, request: FactsRequest): Promise<FactsOutcome> {
  const { aspect, within } = request;
  const [listener, opened] = await Promise.all([
    needsOwner.includes(aspect) ? library.listener({ signal: within.signal }) : null,
    openPlaylist(library, request),
  ]);
  if (opened.kind === 'gone') return opened;
  const { playlist } = opened;
  const ownedByListener = listener === null ? null : playlist.ownerId === listener.id;
  if (opened.kind === 'not-readable') return { kind: 'facts', playlist, ownedByListener, contents: null };
  const { entries, total } = needsEverySong.includes(aspect)
    ? await everyEntry(library, opened, within)
    : seen(opened.first);
  const partOf = entries.length < total ? { seen: entries.length, of: total } : null;
  return { kind: 'facts', playlist, ownedByListener, contents: { total, sums: sumUp(entries), partOf } };
}

interface Seen {
  readonly entries: readonly Entry[];
  readonly total: number;
}

function seen(page: Page<Entry>): Seen {
  return { entries: page.items, total: page.total };
}

async function everyEntry(
  library: Library,
  opened: { readonly playlist: Playlist; readonly first: Page<Entry> },
  within: Deadline,
): Promise<Seen> {
  const all = await readAllPages(stretch => library.entries(opened.playlist.id, stretch), {
    within,
    first: opened.first,
  });
  // A complete reading is complete even where Spotify's total promised more than it hands out.
  return { entries: all.items, total: all.complete ? all.items.length : all.total };
}
