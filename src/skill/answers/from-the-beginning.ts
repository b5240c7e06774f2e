// The beginning of whatever is being read.
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { list } from './list';
import { nothingToMove } from './not-understood';
import { readFrom } from './read';

export async function fromTheBeginning(turn: Turn): Promise<Reply> {
  const { place } = turn.session;
  switch (place.at) {
    case 'nowhere':
      return nothingToMove(turn);
    case 'list':
      return list(turn, { filter: place.filter, offset: 0 });
    case 'playlist':
      return readFrom(turn, { id: place.id, offset: 0 });
  }
}
