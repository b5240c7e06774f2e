// "Previous", "back".
import { backward } from '../answers/backward';
import type { Handler } from '../turn';

export const previous: Handler = turn => backward(turn);
