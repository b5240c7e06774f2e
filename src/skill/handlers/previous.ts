// "Previous", "back": the chunk before; at the beginning it says so.
import { CHUNK } from '../answers/chunk';
import { contextQuestion } from '../answers/context-question';
import { backToTheList } from '../answers/no-playlist';
import { nothingToMove } from '../answers/not-understood';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const previous: Handler = turn => {
  const { phrases, session } = turn;
  const { place } = session;
  switch (place.at) {
    case 'nowhere':
      return nothingToMove(turn);
    case 'list':
      return place.offset === 0
        ? { outcome: 'at-beginning', speech: phrases.listBegins(), ask: contextQuestion(turn), card: null }
        : perform(turn, { do: 'list', filter: place.filter, offset: Math.max(0, place.offset - CHUNK) });
    case 'playlist':
      return place.offset === 0
        ? backToTheList(turn, 'at-beginning', phrases.entriesBegin(place.name))
        : perform(turn, { do: 'read', id: place.id, offset: Math.max(0, place.offset - CHUNK) });
  }
};
