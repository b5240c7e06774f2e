// "Neither", "none of them": lets a choice go.
import { perform } from '../perform';
import type { Handler } from '../turn';

export const noneOfThem: Handler = turn => perform(turn, { do: 'what-else' });
