// "Repeat": the same again.
import { contextQuestion } from '../answers/context-question';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const repeat: Handler = turn => {
  const { last } = turn.session;
  if (last !== null) return perform(turn, last);
  return {
    outcome: 'nothing-to-repeat',
    speech: turn.phrases.nothingToRepeat(),
    ask: contextQuestion(turn),
    card: null,
  };
};
