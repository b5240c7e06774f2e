// "Yes": does what the open question offered.
import { contextQuestion } from '../answers/context-question';
import { perform } from '../perform';
import { nothing } from '../../speech/ssml';
import type { Handler } from '../turn';

export const yes: Handler = turn => {
  const { asked } = turn.session;
  if (asked?.yes) return perform(turn, asked.yes);
  const speech = asked === null ? turn.phrases.nothingAsked() : nothing;
  return { outcome: 'yes-to-what', speech, ask: contextQuestion(turn), card: null };
};
