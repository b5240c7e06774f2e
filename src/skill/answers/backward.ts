// The chunk before the one just heard; at the beginning it says so.
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { CHUNK } from './chunk';
import { contextQuestion } from './context-question';
import { list } from './list';
import { backToTheList } from './no-playlist';
import { nothingToMove } from './not-understood';
import { readFrom } from './read';

export async function backward(turn: Turn): Promise<Reply> {
  const { phrases, session } = turn;
  const { place } = session;
  switch (place.at) {
    case 'nowhere':
      return nothingToMove(turn);
    case 'list':
      return place.offset === 0
        ? { outcome: 'at-beginning', speech: phrases.listBegins(), ask: contextQuestion(turn), card: null }
        : list(turn, { filter: place.filter, offset: Math.max(0, place.offset - CHUNK) });
    case 'playlist': {
      const offered = session.asked?.yes;
      if (place.offset === 0 && offered?.do === 'list') return list(turn, offered); // "Shall I go back?" – "Go back."
      return place.offset === 0
        ? backToTheList(turn, 'at-beginning', phrases.entriesBegin(place.name))
        : readFrom(turn, { id: place.id, offset: Math.max(0, place.offset - CHUNK) });
    }
  }
}
