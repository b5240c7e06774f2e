// "Start over": the beginning of whatever is being read.
import { nothingToMove } from '../answers/not-understood';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const startOver: Handler = turn => {
  const { place } = turn.session;
  switch (place.at) {
    case 'nowhere':
      return nothingToMove(turn);
    case 'list':
      return perform(turn, { do: 'list', filter: place.filter, offset: 0 });
    case 'playlist':
      return perform(turn, { do: 'read', id: place.id, offset: 0 });
  }
};
