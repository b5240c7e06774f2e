// "Help": what can be said here.
import { perform } from '../perform';
import type { Handler } from '../turn';

export const help: Handler = turn => perform(turn, { do: 'help' });
