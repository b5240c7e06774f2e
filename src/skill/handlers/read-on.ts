// "Read on", "the next five": as listeners answer "Shall I read on?".
import { perform } from '../perform';
import type { Handler } from '../turn';

export const readOn: Handler = turn => perform(turn, { do: 'next' });
