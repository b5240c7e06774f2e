// "List my playlists", "the ones I made", "shared ones".
import type { Filter } from '../../music/filter';
import { slotValueIds } from '../intents';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const listPlaylists: Handler<'filter'> = turn =>
  perform(turn, { do: 'list', filter: filterOf(turn.slots.filter?.id ?? null), offset: 0 });

/** Words that are no known filter narrow nothing: the whole list is the better answer than a refusal. */
function filterOf(id: string | null): Filter | null {
  return slotValueIds.PlaylistFilter.find(filter => filter === id) ?? null;
}
