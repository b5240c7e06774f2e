// "Repeat".
import { again } from '../answers/again';
import type { Handler } from '../turn';

export const repeat: Handler = turn => again(turn);
