// "List my playlists", "the ones I made", "shared ones".
import { slotValueIds } from '../intents';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const listPlaylists: Handler<'filter'> = turn => {
  const { filter: slot } = turn.slots;
  if (slot === null) return perform(turn, { do: 'list', filter: null, offset: 0 });
  const filter = slotValueIds.PlaylistFilter.find(known => known === slot.id);
  // "My rock playlists": no owner, so it can only be part of a name.
  return perform(turn, filter === undefined ? { do: 'find', heard: slot.words } : { do: 'list', filter, offset: 0 });
};
