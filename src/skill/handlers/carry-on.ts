// "Carry on reading Road Trip", "where was I": reads on where reading stopped; without a name first of all where it goes on now.
import { doWithMeant } from '../answers/do-with-meant';
import { meantBy } from '../meant';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const carryOn: Handler<'playlist'> = turn => {
  const meant = meantBy(turn.slots.playlist, turn.phrases);
  if (meant.kind !== 'open-one') return doWithMeant(turn, meant, { do: 'carry-on' });
  return perform(turn, turn.session.place.at === 'playlist' ? { do: 'next' } : { do: 'carry-on', id: null });
};
