// "Carry on reading Road Trip", "where was I?" – from where reading stopped, another day perhaps, whatever has become of it.
import type { StoppedPlace } from '../../music/memory';
import type { Playlist } from '../../music/playlist';
import { openPlaylist, type OpenOutcome } from '../../questions/open-playlist';
import { readEntries } from '../../questions/read-entries';
import { perform } from '../perform';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { CHUNK } from './chunk';
import { forgetPlace } from './last-stop';
import { gone, refused, shallIList } from './no-playlist';
import { notReadable, placeOf, readBeginning, readChunk } from './read';

export interface CarryOnWish {
  /** Null: in the playlist that was read last. */
  readonly id: string | null;
  /** The playlist, where it is at hand already. */
  readonly known?: Playlist;
}

export async function carryOn(turn: Turn, { id, known }: CarryOnWish): Promise<Reply> {
  const { places } = await turn.memory.recall();
  const stopped = id === null ? places[0] : places.find(place => place.playlistId === id);
  const playlistId = id ?? stopped?.playlistId;
  if (playlistId === undefined) return shallIList(turn, 'nothing-to-carry-on', turn.phrases.noPlaceKept());
  const within = turn.share(0.5); // the rest of the time is for reading on
  const opened = await openPlaylist(turn.library(), { id: playlistId, known: known ?? null, counted: true, within });
  switch (opened.kind) {
    case 'gone':
      forgetPlace(turn, playlistId);
      return id === null ? stoppedPlaceGone(turn) : gone(turn);
    case 'refused':
      return refused(turn);
    case 'not-readable':
      // It was readable once. Unless the listener named it, its name is not said: it may be from another account's shelf.
      forgetPlace(turn, playlistId);
      return id === null ? stoppedPlaceGone(turn) : notReadable(turn, opened.playlist);
    case 'open':
      return stopped === undefined
        ? readBeginning(turn, { ...opened, why: turn.phrases.fromTheBeginning('no-place-kept') })
        : readFromPlace(turn, opened, stopped);
  }
}

function stoppedPlaceGone(turn: Turn): Reply {
  return { ...gone(turn), speech: turn.phrases.stoppedPlaceGone() };
}

/** Reads on from where reading stopped, and without a question where nothing was ever stopped does `otherwise`. */
export async function carryOnOr(turn: Turn, otherwise: () => Promise<Reply> | Reply): Promise<Reply> {
  const { places } = await turn.memory.recall();
  return places.length === 0 ? otherwise() : perform(turn, { do: 'carry-on', id: null });
}

async function readFromPlace(
  turn: Turn,
  { playlist, first }: Extract<OpenOutcome, { kind: 'open' }>,
  { position }: StoppedPlace,
): Promise<Reply> {
  const { phrases } = turn;
  const { id } = playlist;
  const shorter = () => readBeginning(turn, { playlist, first, why: phrases.fromTheBeginning('shorter-now') });
  if (position >= first.total) return shorter();
  const atHand = first.items.slice(position, position + CHUNK);
  const found =
    atHand.length === CHUNK || position + atHand.length === first.total
      ? ({ kind: 'chunk', entries: atHand, total: first.total } as const)
      : await readEntries(turn.library(), { id, offset: position, size: CHUNK, within: turn.share(0.9) });
  switch (found.kind) {
    case 'chunk': {
      const place = { ...placeOf(playlist, found.total), offset: position, count: found.entries.length };
      return readChunk(turn, place, { entries: found.entries, introduction: phrases.backIn(playlist.name) });
    }
    case 'past-end':
      return shorter();
    case 'not-readable':
      return notReadable(turn, playlist);
    case 'gone':
      return gone(turn);
  }
}
