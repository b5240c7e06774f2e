// One fact about a playlist, or all of them.
import type { Aspect } from '../../music/aspect';
import type { Playlist } from '../../music/playlist';
import { playlistFacts, type FactsOutcome } from '../../questions/playlist-facts';
import type { Facts } from '../../speech/phrases';
import { textCard, type Reply } from '../reply';
import type { OpenPlace } from '../session';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';
import { gone, refused } from './no-playlist';
import { shallIGoBack } from './offers';
import { placeOf } from './read';

export interface TellWish {
  readonly id: string;
  readonly aspect: Aspect;
  readonly known?: Playlist;
}

export async function tellAbout(turn: Turn, { id, aspect, known }: TellWish): Promise<Reply> {
  const found = await playlistFacts(turn.library(), { id, aspect, known: known ?? null, within: turn.share(0.8) });
  if (found.kind === 'gone') return gone(turn);
  if (found.kind === 'refused') return refused(turn);
  const { phrases, session } = turn;
  const { playlist, contents } = found;
  const facts = factsOf(found, turn.nowMs);
  const here = session.place.at === 'playlist' && session.place.id === id ? session.place : null;
  const place: OpenPlace = here ?? placeOf(playlist, totalOf(found));
  return {
    outcome: `tell-${aspect}`,
    speech: phrases.fact(aspect, facts),
    ask:
      contents === 'kept-back' || totalOf(found) === 0
        ? shallIGoBack(turn)
        : contextQuestion({ ...turn, session: { ...session, place, asked: null } }),
    card: textCard(phrases.factCard(facts), { footer: playlist.link, artworkUrl: playlist.artworkUrl }),
    place,
    last: { do: 'tell', id, aspect },
  };
}

type Found = Extract<FactsOutcome, { kind: 'facts' }>;

/** Null where the songs are kept back, or nothing tells how many there are. */
function totalOf({ playlist, contents }: Found): number | null {
  if (contents === 'kept-back') return null;
  return contents === 'not-asked' ? playlist.entryCount : contents.total;
}

function factsOf({ playlist, ownedByListener, contents }: Found, nowMs: number): Facts {
  if (typeof contents === 'string') return { playlist, ownedByListener, contents: null, newestAddedAtMs: null, nowMs };
  const { total, sums, partOf, everySong } = contents;
  const worthTelling = partOf === null || everySong;
  return {
    playlist,
    ownedByListener,
    contents: {
      total,
      kinds: partOf === null ? sums : null,
      length: worthTelling ? { durationMs: sums.durationMs, partOf } : null,
    },
    newestAddedAtMs: worthTelling ? sums.newestAddedAtMs : null,
    nowMs,
  };
}
