// The songs of one playlist, a chunk at a time, and what is said when there are none to read.
import type { Entry } from '../../music/entry';
import { measureOf } from '../../music/measure';
import type { Page } from '../../music/page';
import type { Playlist } from '../../music/playlist';
import { openPlaylist } from '../../questions/open-playlist';
import { sumUp } from '../../questions/playing-time';
import { readEntries } from '../../questions/read-entries';
import type { Contents } from '../../speech/phrases';
import { nothing, sentences, type Speech } from '../../speech/ssml';
import { ask, textCard, type Reply } from '../reply';
import { openPlace, type OpenPlace } from '../session';
import type { Turn } from '../turn';
import { playlistCard } from './cards';
import { CHUNK } from './chunk';
import { backToTheList, gone, refused } from './no-playlist';
import { shallIGoBack } from './offers';

export interface ReadWish {
  readonly id: string;
  /** Zero-based. */
  readonly offset: number;
  /** The playlist, where it is at hand already. */
  readonly known?: Playlist;
  /** Behind what was just heard: no number was said that could be out of range. */
  readonly onward?: boolean;
}

/** From one position on: the beginning is introduced, any later chunk is read in one call. */
export async function readFrom(turn: Turn, wish: ReadWish): Promise<Reply> {
  const { place } = turn.session;
  return wish.offset > 0 && place.at === 'playlist' && place.id === wish.id
    ? readOn(turn, place, wish)
    : open(turn, wish);
}

/** The last `count` entries, in chunks from there on. */
export async function readEnd(
  turn: Turn,
  { id, count }: { readonly id: string; readonly count: number },
): Promise<Reply> {
  const { place } = turn.session;
  if (place.at === 'playlist' && place.id === id && place.total !== null) {
    return readFrom(turn, { id, offset: Math.max(0, place.total - count) });
  }
  const reply = await readFrom(turn, { id, offset: 0 });
  const total = reply.place?.at === 'playlist' ? reply.place.total : null;
  if (reply.place?.at !== 'playlist' || total === null || total <= CHUNK) return reply;
  return readOn(turn, reply.place, { offset: Math.max(0, total - count) });
}

async function open(turn: Turn, { id, offset, known }: ReadWish): Promise<Reply> {
  const opened = await openPlaylist(turn.library(), {
    id,
    known: known ?? null,
    counted: true,
    within: turn.share(0.9),
  });
  switch (opened.kind) {
    case 'gone':
      return gone(turn);
    case 'refused':
      return refused(turn);
    case 'not-readable':
      return notReadable(turn, opened.playlist);
    case 'open': {
      const { playlist, first } = opened;
      const place = placeOf(playlist, first.total);
      return offset > 0 && first.total > 0
        ? readOn(turn, place, { offset, retried: true })
        : readBeginning(turn, { playlist, first });
    }
  }
}

/** A playlist from its beginning, introduced. */
export function readBeginning(turn: Turn, { playlist, first, why = nothing }: Beginning): Reply {
  const place = placeOf(playlist, first.total);
  if (first.total === 0) {
    return {
      ...backToTheList(turn, 'empty', turn.phrases.empty(playlist)),
      card: playlistCard(turn, playlist),
      place,
      last: { do: 'read', id: playlist.id, offset: 0 },
    };
  }
  const entries = first.items.slice(0, CHUNK);
  const introduction = sentences(why, turn.phrases.opened(playlist, contentsOf(first.items, first.total)));
  return readChunk(turn, { ...place, count: entries.length }, { entries, introduction });
}

export interface Beginning {
  readonly playlist: Playlist;
  readonly first: Page<Entry>;
  /** Said first, where the beginning was not asked for. */
  readonly why?: Speech;
}

type Onward = Pick<ReadWish, 'offset' | 'onward'> & {
  /** Opened anew just now: what is refused again is kept back. */
  readonly retried?: boolean;
};

async function readOn(
  turn: Turn,
  place: OpenPlace,
  { offset, onward = false, retried = false }: Onward,
): Promise<Reply> {
  const found = await readEntries(turn.library(), { id: place.id, offset, size: CHUNK, within: turn.share(0.9) });
  switch (found.kind) {
    case 'chunk':
      return readChunk(
        turn,
        { ...place, offset, count: found.entries.length, total: found.total },
        { entries: found.entries, introduction: nothing },
      );
    case 'past-end':
      return onward ? over(turn, place) : outOfRange(turn, { ...place, total: found.total }, offset);
    case 'not-readable':
      return retried ? refused(turn) : open(turn, { id: place.id, offset });
    case 'gone':
      return gone(turn);
  }
}

/** One chunk, with what is said before it. From then on it is known where reading stopped. */
export function readChunk(
  turn: Turn,
  place: OpenPlace,
  { entries, introduction }: { readonly entries: readonly Entry[]; readonly introduction: Speech },
): Reply {
  const { phrases } = turn;
  const total = place.total ?? place.offset + entries.length;
  const chunk = { name: place.name, entries, offset: place.offset, total };
  const next = place.offset + entries.length;
  const more = next < total;
  turn.memory.keep({ about: 'place', playlistId: place.id, position: more ? next : null, atMs: turn.nowMs });
  const begunLate = place.offset > 0 || total > CHUNK;
  const ending = more || !begunLate ? nothing : phrases.entriesEnd();
  return {
    outcome: 'read',
    speech: sentences(introduction, phrases.entryChunk(chunk), ending),
    ask: more ? ask(phrases.entriesGoOn(), { yes: { do: 'next' } }) : shallIGoBack(turn),
    card: textCard(phrases.entryCard(chunk), { footer: place.link, artworkUrl: place.artworkUrl }),
    place,
    last: { do: 'read', id: place.id, offset: place.offset },
  };
}

/** Next has come to the end. */
function over({ phrases }: Turn, place: OpenPlace): Reply {
  return {
    outcome: 'past-end',
    speech: phrases.entriesOver(place.name),
    ask: ask(phrases.startOver(), { yes: { do: 'read', id: place.id, offset: 0 } }),
    card: null,
    last: { do: 'next' },
  };
}

function outOfRange({ phrases }: Turn, place: OpenPlace, offset: number): Reply {
  return {
    outcome: 'out-of-range',
    speech: phrases.entriesOutOfRange(place.name, place.total ?? offset),
    ask: ask(phrases.whichNumber()),
    card: null,
    place,
    last: { do: 'read', id: place.id, offset },
  };
}

export function notReadable(turn: Turn, playlist: Playlist): Reply {
  return {
    ...backToTheList(turn, 'not-readable', turn.phrases.notReadable(playlist)),
    card: playlistCard(turn, playlist),
    place: placeOf(playlist, null),
    last: { do: 'read', id: playlist.id, offset: 0 },
  };
}

/** The playlist as a place where nothing was read yet. */
export function placeOf(playlist: Playlist, total: number | null): OpenPlace {
  const { id, name, link, artworkUrl } = playlist;
  return openPlace({ id, name, link, artworkUrl, offset: 0, count: 0, total });
}

/** How the contents divide and how long they play, told only where every entry was seen. */
function contentsOf(entries: readonly Entry[], total: number): Contents {
  if (entries.length < total) return { total, kinds: null, length: null };
  const { durationMs, ...kinds } = sumUp(entries.map(measureOf));
  return { total, kinds, length: { durationMs, partOf: null } };
}
