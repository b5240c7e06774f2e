// "Number seven", "the second one", "the last one": a place in the list, in the chunk just heard, or among the candidates.
import { byNumber, byOrdinal } from '../answers/choose';
import { notUnderstood } from '../answers/not-understood';
import { readNumber } from '../heard-slot';
import type { Handler } from '../turn';

export const choose: Handler<'position' | 'ordinal'> = turn => {
  const { ordinal } = turn.slots;
  const position = readNumber(turn.slots.position);
  if (position !== null) return byNumber(turn, position);
  if (ordinal?.id === 'last') return byOrdinal(turn, 'last');
  const place = Number(ordinal?.id ?? NaN);
  return Number.isSafeInteger(place) && place > 0 ? byOrdinal(turn, place) : notUnderstood(turn);
};
