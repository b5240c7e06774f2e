// The same again.
import { perform } from '../perform';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { contextQuestion } from './context-question';

export async function again(turn: Turn): Promise<Reply> {
  const { last } = turn.session;
  if (last !== null) return perform(turn, last);
  const speech = turn.phrases.nothingToRepeat();
  return { outcome: 'nothing-to-repeat', speech, ask: contextQuestion(turn), card: null };
}
