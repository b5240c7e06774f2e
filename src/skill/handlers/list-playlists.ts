// "List my playlists", "the ones I made", "shared ones".
import { filterOf } from '../filter-of';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const listPlaylists: Handler<'filter'> = turn => {
  const { filter: slot } = turn.slots;
  if (slot === null) return perform(turn, { do: 'list', filter: null, offset: 0 });
  const filter = filterOf(slot);
  // "My rock playlists": no owner, so it can only be part of a name.
  return perform(turn, filter === null ? { do: 'find', heard: slot.words } : { do: 'list', filter, offset: 0 });
};
