// "How long is Road Trip?", "who made it?", "tell me about it".
import type { Aspect } from '../../music/aspect';
import { askForName } from '../answers/ask-for-name';
import { heardName } from '../heard-name';
import { slotValueIds } from '../intents';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const describePlaylist: Handler<'playlist' | 'aspect'> = turn => {
  const aspect = aspectOf(turn.slots.aspect?.id ?? null);
  const heard = heardName(turn.slots.playlist, turn.phrases);
  if (heard !== null) return perform(turn, { do: 'name', heard, aim: { do: 'tell', aspect } });
  const { place } = turn.session;
  return place.at === 'playlist' ? perform(turn, { do: 'tell', id: place.id, aspect }) : askForName(turn);
};

/** A question about nothing in particular is answered with everything. */
function aspectOf(id: string | null): Aspect {
  return slotValueIds.PlaylistAspect.find(aspect => aspect === id) ?? 'all';
}
