// "Next", "more": the next chunk of whatever is being read.
import { nothingToMove } from '../answers/not-understood';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const next: Handler = turn => {
  const { place } = turn.session;
  switch (place.at) {
    case 'nowhere':
      return nothingToMove(turn);
    case 'list':
      return perform(turn, { do: 'list', filter: place.filter, offset: place.offset + place.heard.length });
    case 'playlist':
      return perform(turn, { do: 'read', id: place.id, offset: place.offset + place.count });
  }
};
