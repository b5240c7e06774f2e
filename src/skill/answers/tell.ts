// One fact about a playlist, or all of them.
import type { Aspect } from '../../music/aspect';
import type { Playlist } from '../../music/playlist';
import { playlistFacts, type FactsOutcome } from '../../questions/playlist-facts';
import type { Facts } from '../../speech/phrases';
import { ask, textCard, type Ask, type Reply } from '../reply';
import type { OpenPlace } from '../session';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';
import { gone } from './no-playlist';
import { placeOf } from './read';

export interface TellWish {
  readonly id: string;
  readonly aspect: Aspect;
  readonly known?: Playlist;
}

export async function tellAbout(turn: Turn, { id, aspect, known }: TellWish): Promise<Reply> {
  const found = await playlistFacts(turn.library(), { id, aspect, known: known ?? null, within: turn.share(0.8) });
  if (found.kind === 'gone') return gone(turn);
  const { phrases, session } = turn;
  const { playlist } = found;
  const facts = factsOf(found, aspect, turn.nowMs);
  const here = session.place.at === 'playlist' && session.place.id === id ? session.place : null;
  const place: OpenPlace = here ?? placeOf(playlist, found.contents?.total ?? null);
  return {
    outcome: `tell-${aspect}`,
    speech: phrases.fact(aspect, facts),
    ask:
      found.contents === null || found.contents.total === 0
        ? listAgain(turn)
        : contextQuestion({ ...turn, session: { ...session, place, asked: null } }),
    card: textCard(phrases.factCard(facts), { footer: playlist.link, artworkUrl: playlist.artworkUrl }),
    place,
    last: { do: 'tell', id, aspect },
  };
}

function listAgain({ phrases }: Turn): Ask {
  return ask(phrases.backToTheList(), { yes: { do: 'list', filter: null, offset: 0 } });
}

function factsOf(found: Extract<FactsOutcome, { kind: 'facts' }>, aspect: Aspect, nowMs: number): Facts {
  const { playlist, ownedByListener, contents } = found;
  if (contents === null) return { playlist, ownedByListener, contents: null, newestAddedAtMs: null, nowMs };
  const { total, sums, partOf } = contents;
  const asked = aspect === 'length' || aspect === 'changed' || aspect === 'all';
  return {
    playlist,
    ownedByListener,
    contents: {
      total,
      kinds: partOf === null ? sums : null,
      length: partOf === null || asked ? { durationMs: sums.durationMs, partOf } : null,
    },
    newestAddedAtMs: partOf === null || asked ? sums.newestAddedAtMs : null,
    nowMs,
  };
}
