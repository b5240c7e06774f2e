// "Stop", "cancel".
import { perform } from '../perform';
import type { Handler } from '../turn';

export const stop: Handler = turn => perform(turn, { do: 'stop' });
