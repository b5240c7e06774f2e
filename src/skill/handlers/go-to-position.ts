// "Go to song twenty": reads on from there. In the list it opens the playlist of that number.
import { notUnderstood } from '../answers/not-understood';
import { readNumber } from '../heard-slot';
import { perform } from '../perform';
import type { Handler } from '../turn';
import { outOfRange } from '../answers/out-of-range';

export const goToPosition: Handler<'position'> = turn => {
  const position = readNumber(turn.slots.position);
  if (position === null) return notUnderstood(turn);
  if (position < 1) return outOfRange(turn);
  const { place } = turn.session;
  if (place.at === 'playlist') return perform(turn, { do: 'read', id: place.id, offset: position - 1 });
  return perform(turn, { do: 'open-at', filter: place.at === 'list' ? place.filter : null, offset: position - 1 });
};
