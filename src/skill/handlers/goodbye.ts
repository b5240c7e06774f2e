// "Goodbye", "thank you", "that's all".
import { perform } from '../perform';
import type { Handler } from '../turn';

export const goodbye: Handler = turn => perform(turn, { do: 'stop' });
