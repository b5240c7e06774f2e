// "How long is Road Trip?", "who made it?", "tell me about it".
import type { Aspect } from '../../music/aspect';
import { doWithMeant } from '../answers/do-with-meant';
import { notUnderstood } from '../answers/not-understood';
import type { HeardSlot } from '../heard-slot';
import { slotValueIds } from '../intents';
import { meantBy } from '../meant';
import type { Handler } from '../turn';

export const describePlaylist: Handler<'playlist' | 'aspect'> = turn => {
  const aspect = aspectOf(turn.slots.aspect);
  if (aspect === null) return notUnderstood(turn);
  return doWithMeant(turn, meantBy(turn.slots.playlist, turn.phrases), { do: 'tell', aspect });
};

/** A question about nothing in particular is answered with everything; one about something unknown ("the weather") is not. */
function aspectOf(slot: HeardSlot | null): Aspect | null {
  return slot === null ? 'all' : (slotValueIds.PlaylistAspect.find(aspect => aspect === slot.id) ?? null);
}
