// "Select the second one": Amazon's own intent, with Amazon's own slots. ListPosition holds a number, -1 for the last, or words;
// PositionRelation ("from the bottom") counts in ways no chunk of ours is read.
import { byOrdinal } from '../answers/choose';
import { notUnderstood } from '../answers/not-understood';
import { readNumber, readSlot } from '../heard-slot';
import type { Handler } from '../turn';

export const select: Handler = turn => {
  const slots = turn.request.type === 'IntentRequest' ? turn.request.intent.slots : undefined;
  const heard = readSlot(slots?.['ListPosition']);
  if (heard === null || readSlot(slots?.['PositionRelation']) !== null) return notUnderstood(turn);
  const position = readNumber(heard);
  if (position === -1) return byOrdinal(turn, 'last');
  if (position !== null) return position > 0 ? byOrdinal(turn, position) : notUnderstood(turn);
  const named = turn.phrases.hearing.placeIn(`the ${heard.words} one`);
  return named?.kind === 'ordinal' ? byOrdinal(turn, named.ordinal) : notUnderstood(turn);
};
