// "Read that again", "say that again".
import { again } from '../answers/again';
import type { Handler } from '../turn';

export const readAgain: Handler = turn => again(turn);
