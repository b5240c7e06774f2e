// "From the beginning", "the first ten": the beginning of whatever is being read, in chunks from there on.
import { byOrdinal } from '../answers/choose';
import { fromTheBeginning } from '../answers/from-the-beginning';
import { readNumber } from '../heard-slot';
import type { Handler } from '../turn';

export const readFirst: Handler<'count'> = turn =>
  readNumber(turn.slots.count) === 1 ? byOrdinal(turn, 1) : fromTheBeginning(turn); // "the first one"
