// One chunk of the list of playlists, and the playlist at one place of it.
import type { Filter } from '../../music/filter';
import type { PartOf } from '../../music/page';
import type { Playlist } from '../../music/playlist';
import { listPlaylists, type ListOutcome } from '../../questions/list-playlists';
import { playlistCalled } from '../../questions/which-playlist';
import { ask, tell, textCard, type Reply } from '../reply';
import type { ListPlace } from '../session';
import type { Aim } from '../step';
import type { Turn } from '../turn';
import { CHUNK } from './chunk';
import { shallIListAll } from './offers';
import { withPlaylist } from './with-playlist';

export interface ListWish {
  readonly filter: Filter | null;
  /** Zero-based. */
  readonly offset: number;
}

export async function list(turn: Turn, wish: ListWish): Promise<Reply> {
  const outcome = await listPlaylists(turn.library(), { ...wish, size: CHUNK, within: turn.share(0.9) });
  switch (outcome.kind) {
    case 'chunk':
      return chunk(turn, wish.filter, outcome);
    case 'none':
      return none(turn, wish.filter, outcome.partOf);
    case 'past-end':
      return over(turn, wish, outcome.total);
  }
}

/** The last `count` of the list: where they begin is known only once the list is. */
export async function listEnd(
  turn: Turn,
  { filter, count }: { readonly filter: Filter | null; readonly count: number },
): Promise<Reply> {
  const { place } = turn.session;
  const known = place.at === 'list' && place.filter === filter ? place.total : null;
  const reply = await list(turn, { filter, offset: known === null ? 0 : Math.max(0, known - count) });
  const total = reply.place?.at === 'list' ? reply.place.total : null;
  return known !== null || total === null || total <= count ? reply : list(turn, { filter, offset: total - count });
}

/** Does what is wanted with the playlist at one place of the list. */
export async function playlistAt(turn: Turn, wish: ListWish & { readonly aim: Aim }): Promise<Reply> {
  const { phrases } = turn;
  const outcome = await listPlaylists(turn.library(), { ...wish, size: 1, within: turn.share(0.6) });
  switch (outcome.kind) {
    case 'chunk': {
      const [playlist] = outcome.playlists;
      if (playlist) return withPlaylist(turn, playlist, wish.aim);
      return {
        outcome: 'hidden',
        speech: phrases.hidden(wish.offset + 1),
        ask: ask(phrases.whichNumber()),
        card: null,
        last: { do: 'at', ...wish },
      };
    }
    case 'none':
      return none(turn, wish.filter, outcome.partOf);
    case 'past-end': {
      const named = await calledSo(turn, wish);
      if (named !== null) return withPlaylist(turn, named, wish.aim);
      return {
        outcome: 'out-of-range',
        speech: phrases.listOutOfRange(outcome.total),
        ask: ask(phrases.whichNumber()),
        card: null,
        last: { do: 'at', ...wish },
      };
    }
  }
}

/** A number that is no place of the whole list may be a name: "nineteen ninety nine". Null when it is none. */
async function calledSo(turn: Turn, { filter, offset }: ListWish): Promise<Playlist | null> {
  const { hearing } = turn.phrases;
  return filter === null
    ? playlistCalled(turn.library(), { heard: String(offset + 1), hearing, within: turn.share(0.5) })
    : null;
}

function chunk({ phrases }: Turn, filter: Filter | null, found: Extract<ListOutcome, { kind: 'chunk' }>): Reply {
  const { playlists, offset, total } = found;
  const next = offset + playlists.length;
  const place: ListPlace = {
    at: 'list',
    filter,
    offset,
    heard: playlists.map(playlist => playlist?.id ?? null),
    total,
  };
  const words = { ...found, filter };
  return {
    outcome: 'list',
    speech: phrases.listChunk(words),
    ask: next < total ? ask(phrases.listGoesOn(), { yes: { do: 'next' } }) : ask(phrases.listEnds()),
    card: textCard(phrases.listCard(words), {
      artworkUrl: playlists.find(playlist => playlist?.artworkUrl)?.artworkUrl ?? null,
    }),
    place,
    last: { do: 'list', filter, offset },
    names: found.mayBeNamed,
  };
}

function none(turn: Turn, filter: Filter | null, partOf: PartOf | null): Reply {
  const { phrases } = turn;
  if (filter === null) return tell('empty-library', phrases.emptyLibrary());
  return {
    outcome: 'none',
    speech: phrases.listHasNone(filter, partOf),
    ask: shallIListAll(turn),
    card: null,
    last: { do: 'list', filter, offset: 0 },
  };
}

function over({ phrases }: Turn, { filter, offset }: ListWish, total: number): Reply {
  return {
    outcome: 'past-end',
    speech: phrases.listIsOver(total),
    ask: ask(phrases.startOver(), { yes: { do: 'list', filter, offset: 0 } }),
    card: null,
    last: { do: 'list', filter, offset },
  };
}
