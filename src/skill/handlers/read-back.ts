// "The five before", "the previous ones".
import { backward } from '../answers/backward';
import type { Handler } from '../turn';

export const readBack: Handler = turn => backward(turn);
