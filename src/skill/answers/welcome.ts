// The launch: how many playlists there are, and what can be said next.
import { MOST_PER_PAGE } from '../../music/page';
import type { Playlist } from '../../music/playlist';
import { ask, tell, type Reply } from '../reply';
import type { Turn } from '../turn';

/** `again` is the welcome of before, when it is repeated; null for a new one, which counts once it could be said. */
export async function welcome(turn: Turn, again: { readonly returning: boolean } | null): Promise<Reply> {
  const { phrases } = turn;
  // A whole page costs the same one call as a single place; its names help the device to hear what is said next.
  const page = await turn.library().playlists({ offset: 0, limit: MOST_PER_PAGE });
  if (page.total === 0) return tell('empty-library', phrases.emptyLibrary());

  const { returning } = again ?? { returning: turn.returning() };
  const names = page.items.filter((playlist): playlist is Playlist => playlist !== null);
  const example = names.find(playlist => phrases.hearing.easyToSay(playlist.name))?.name ?? null;
  const speech = phrases.welcome({ total: page.total, returning, example });
  const common = {
    outcome: 'welcome',
    speech,
    card: null,
    place: { at: 'nowhere' },
    last: { do: 'welcome', returning },
    names,
  } as const;
  const [only] = names;
  return page.total === 1 && only !== undefined
    ? { ...common, ask: ask(phrases.onlyOne(only), { yes: { do: 'read', id: only.id, offset: 0 } }) }
    : { ...common, ask: ask(phrases.whatWouldYouLike(example), { no: { do: 'stop' } }) };
}
