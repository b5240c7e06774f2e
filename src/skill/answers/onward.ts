// The next chunk of whatever is being read.
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { list } from './list';
import { nothingToMove } from './not-understood';
import { readFrom } from './read';

export async function onward(turn: Turn): Promise<Reply> {
  const { place } = turn.session;
  switch (place.at) {
    case 'nowhere':
      return nothingToMove(turn);
    case 'list':
      return list(turn, { filter: place.filter, offset: place.offset + place.heard.length });
    case 'playlist':
      return readFrom(turn, { id: place.id, offset: place.offset + place.count, onward: true });
  }
}
