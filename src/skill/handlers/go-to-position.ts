// "Go to song twenty": reads on from there. In the list it opens the playlist of that number; with nothing open it asks for one.
import { askForName } from '../answers/ask-for-name';
import { byNumber } from '../answers/choose';
import { notUnderstood } from '../answers/not-understood';
import { offsetOf } from '../answers/out-of-range';
import { readNumber } from '../heard-slot';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const goToPosition: Handler<'position'> = turn => {
  const position = readNumber(turn.slots.position);
  if (position === null) return notUnderstood(turn);
  const { asked, place } = turn.session;
  if (position >= 1 && place.at === 'playlist' && !asked?.which)
    return perform(turn, { do: 'read', id: place.id, offset: offsetOf(position) });
  return place.at === 'nowhere' && !asked?.which ? askForName(turn, { do: 'read' }) : byNumber(turn, position);
};
