// "Start over".
import { fromTheBeginning } from '../answers/from-the-beginning';
import type { Handler } from '../turn';

export const startOver: Handler = turn => fromTheBeginning(turn);
