// "How long is it, who made it, when did it last change?" – reads no more of a playlist than the question needs.
import type { Aspect } from '../music/aspect';
import type { Deadline } from '../music/deadline';
import type { Library } from '../music/library';
import { measuresOf, type Measure } from '../music/measure';
import { MusicError } from '../music/music-error';
import type { Page, PartOf } from '../music/page';
import type { Playlist } from '../music/playlist';
import { nothingInTime } from './nothing-in-time';
import { openPlaylist, type OpenOutcome, type OpenRequest } from './open-playlist';
import { sumUp, type Sums } from './playing-time';
import { readAllPages } from './read-all-pages';

export interface FactsRequest extends Omit<OpenRequest, 'counted'> {
  readonly aspect: Aspect;
}

export type FactsOutcome =
  | {
      readonly kind: 'facts';
      readonly playlist: Playlist;
      /** Null when the question does not need it, or it could not be learnt. */
      readonly ownedByListener: boolean | null;
      readonly contents: KnownContents | 'kept-back' | 'not-asked';
    }
  | Extract<OpenOutcome, { kind: 'refused' | 'gone' }>;

export interface KnownContents {
  readonly total: number;
  readonly sums: Sums;
  /** The entries that `sums` counts, when it could not count all. */
  readonly partOf: PartOf | null;
  /** Whether the question was about every song: only then is a part worth telling. */
  readonly everySong: boolean;
}

interface Needs {
  readonly listener: boolean;
  /** Answered by the library's list, where the playlist is at hand from there. */
  readonly contents: boolean;
  readonly everySong: boolean;
  /** How many songs there are, even of one that cannot be read. */
  readonly count: boolean;
}

const needs: Readonly<Record<Aspect, Needs>> = {
  count: { listener: false, contents: true, everySong: false, count: true },
  length: { listener: false, contents: true, everySong: true, count: false },
  changed: { listener: false, contents: true, everySong: true, count: false },
  owner: { listener: true, contents: false, everySong: false, count: false },
  description: { listener: false, contents: false, everySong: false, count: false },
  all: { listener: true, contents: true, everySong: true, count: true },
};

/** Rejects with a MusicError that is not about this one playlist. */
export async function playlistFacts(library: Library, request: FactsRequest): Promise<FactsOutcome> {
  const { aspect, known, within } = request;
  const needed = needs[aspect];
  const [listener, opened] = await Promise.all([
    needed.listener ? library.listener({ signal: within.signal }).catch(nothingInTime) : null,
    known !== null && !needed.contents ? null : openPlaylist(library, { ...request, counted: needed.count }),
  ]);
  if (opened?.kind === 'gone' || opened?.kind === 'refused') return opened;
  const playlist = opened?.playlist ?? known;
  if (playlist === null) throw new TypeError('A playlist that is not known was not opened either.');
  const ownedByListener = listener === null ? null : playlist.ownerId === listener.id;
  const contents =
    opened === null
      ? 'not-asked'
      : opened.kind === 'open'
        ? await lookInto(library, opened, { needed, within })
        : 'kept-back';
  return { kind: 'facts', playlist, ownedByListener, contents };
}

type Opened = Extract<OpenOutcome, { kind: 'open' }>;

async function lookInto(
  library: Library,
  opened: Opened,
  { needed, within }: { readonly needed: Needs; readonly within: Deadline },
): Promise<KnownContents | 'kept-back'> {
  const { everySong } = needed;
  const seen = everySong ? await everyPlace(library, opened, within) : placesOf(measuresOf(opened.first));
  if (seen === null) return 'kept-back';
  const { places, total } = seen;
  const partOf = places.length < total ? { seen: places.length, of: total } : null;
  return { total, sums: sumUp(places), partOf, everySong };
}

interface Seen {
  readonly places: readonly Measure[];
  readonly total: number;
}

function placesOf(page: Page<Measure>): Seen {
  return { places: page.items, total: page.total };
}

/** The first page came with the playlist; of all others only what adds up is read. Null when Spotify keeps them back after all. */
async function everyPlace(library: Library, { playlist, first }: Opened, within: Deadline): Promise<Seen | null> {
  try {
    const all = await readAllPages(stretch => library.measures(playlist.id, stretch), {
      within,
      first: measuresOf(first),
    });
    // A complete reading is complete even where Spotify's total promised more than it hands out.
    return { places: all.items, total: all.complete ? all.items.length : all.total };
  } catch (error) {
    if (error instanceof MusicError && error.kind === 'not-readable') return null;
    throw error;
  }
}
