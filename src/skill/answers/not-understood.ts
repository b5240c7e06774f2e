// When a sentence makes no sense here: said plainly, with the question that fits the place.
import { nothing } from '../../speech/ssml';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';
import { shallIList } from './no-playlist';

export function notUnderstood(turn: Turn): Reply {
  return { outcome: 'not-understood', speech: turn.phrases.notUnderstood(), ask: contextQuestion(turn), card: null };
}

/** "Next" and its like, with nothing open to move in. */
export function nothingToMove(turn: Turn): Reply {
  if (turn.session.asked?.which)
    return { outcome: 'which-one', speech: nothing, ask: contextQuestion(turn), card: null };
  return shallIList(turn, 'nothing-open', nothing);
}
