// "The last five": the end of the open playlist, or of the list.
import { byOrdinal } from '../answers/choose';
import { CHUNK } from '../answers/chunk';
import { readNumber } from '../heard-slot';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const readLast: Handler<'count'> = turn => {
  const { place } = turn.session;
  const heard = readNumber(turn.slots.count);
  if (heard === 1) return byOrdinal(turn, 'last'); // "the last one"
  const count = heard === null || heard < 1 ? CHUNK : heard;
  return place.at === 'playlist'
    ? perform(turn, { do: 'read-end', id: place.id, count })
    : perform(turn, { do: 'list-end', filter: place.at === 'list' ? place.filter : null, count });
};
