// "Next", "more": the next chunk of whatever is being read.
import { perform } from '../perform';
import type { Handler } from '../turn';

export const next: Handler = turn => perform(turn, { do: 'next' });
