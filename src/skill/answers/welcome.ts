// The launch: how many playlists there are, what can be said next, and once in six months that the link is about to end.
import { endsSoon, linkEndsAtMs } from '../../music/link-life';
import type { Link } from '../../music/memory';
import { MOST_PER_PAGE } from '../../music/page';
import type { Playlist } from '../../music/playlist';
import { nothing, sentences } from '../../speech/ssml';
import { ask, tell, type Ask, type Reply } from '../reply';
import type { Step } from '../step';
import type { Turn } from '../turn';
import { lastStop, type LastStop } from './last-stop';

const DAY_MS = 24 * 3_600_000;

/** `again` is the welcome of before, when it is repeated; null for a new one, which counts once it could be said. */
export async function welcome(turn: Turn, again: Extract<Step, { do: 'welcome' }> | null): Promise<Reply> {
  const { phrases, memory, nowMs } = turn;
  // A whole page costs the same one call as a single place; its names help the device to hear what is said next.
  const [page, { welcomedAtMs, link, places }] = await Promise.all([
    turn.library().playlists({ offset: 0, limit: MOST_PER_PAGE }),
    memory.recall(),
  ]);
  if (page.total === 0) return tell('empty-library', phrases.emptyLibrary());

  const returning = again?.returning ?? welcomedAtMs !== null;
  if (welcomedAtMs === null || nowMs - welcomedAtMs > DAY_MS) memory.keep({ about: 'welcome', atMs: nowMs });
  const endingLink = linkToTellOf(link, turn, again);
  if (endingLink !== null) memory.keep({ ...endingLink, about: 'link', toldOfEnd: true });

  const names = page.items.filter((playlist): playlist is Playlist => playlist !== null);
  const example = names.find(playlist => phrases.hearing.easyToSay(playlist.name))?.name ?? null;
  // One thing at a time: where something has to be said of the link, the offer can wait.
  const stop = endingLink === null ? await lastStop(turn, places, names) : null;
  const greeting =
    stop === null
      ? phrases.welcome({ total: page.total, returning, example })
      : phrases.stoppedAt(stop.position, stop.name);
  const notice = endingLink === null ? nothing : phrases.linkEndsSoon(daysLeft(endingLink, nowMs));
  const only = page.total === 1 ? (names[0] ?? null) : null;
  return {
    outcome: 'welcome',
    speech: sentences(greeting, notice),
    ask: whatNext(turn, { stop, only, example }),
    card: endingLink === null ? null : { kind: 'link-account' },
    place: { at: 'nowhere' },
    last: { do: 'welcome', returning, linkEnds: endingLink !== null },
    names,
  };
}

interface Offers {
  readonly stop: LastStop | null;
  /** The only playlist there is. */
  readonly only: Playlist | null;
  readonly example: string | null;
}

function whatNext({ phrases }: Turn, { stop, only, example }: Offers): Ask {
  if (stop !== null) return ask(phrases.shallICarryOn(stop.name), { yes: { do: 'carry-on', id: stop.id } });
  return only === null
    ? ask(phrases.whatWouldYouLike(example), { no: { do: 'stop' } })
    : ask(phrases.onlyOne(only), { yes: { do: 'read', id: only.id, offset: 0 } });
}

/** A link that ends soon, unless the listener was told already; a repeated welcome says again what it said. */
function linkToTellOf(link: Link | null, { nowMs }: Turn, again: { readonly linkEnds: boolean } | null): Link | null {
  if (link?.state !== 'made' || !endsSoon(link.atMs, nowMs)) return null;
  const tell = again === null ? !link.toldOfEnd : again.linkEnds;
  return tell ? link : null;
}

function daysLeft({ atMs }: Link, nowMs: number): number {
  return Math.floor((linkEndsAtMs(atMs) - nowMs) / DAY_MS);
}
