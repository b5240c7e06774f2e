// "How many playlists do I have?", "how many do I follow?"
import { notUnderstood } from '../answers/not-understood';
import { filterOf } from '../filter-of';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const countPlaylists: Handler<'filter'> = turn => {
  const { filter: slot } = turn.slots;
  if (slot === null) return perform(turn, { do: 'count', filter: null });
  const filter = filterOf(slot);
  return filter === null ? notUnderstood(turn) : perform(turn, { do: 'count', filter });
};
