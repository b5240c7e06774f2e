// "Select the second one": Amazon's own intent, with Amazon's own slots; ListPosition holds a number, or -1 for the last.
import { byOrdinal } from '../answers/choose';
import { notUnderstood } from '../answers/not-understood';
import { readNumber, readSlot } from '../heard-slot';
import type { Handler } from '../turn';

export const select: Handler = turn => {
  const slots = turn.request.type === 'IntentRequest' ? turn.request.intent.slots : undefined;
  const heard = readSlot(slots?.['ListPosition']);
  if (heard?.words.toLowerCase() === 'last') return byOrdinal(turn, 'last');
  const position = readNumber(heard);
  if (position === -1) return byOrdinal(turn, 'last');
  return position !== null && position > 0 ? byOrdinal(turn, position) : notUnderstood(turn);
};
