// "Whose account is this?"
import { perform } from '../perform';
import type { Handler } from '../turn';

export const account: Handler = turn => perform(turn, { do: 'account' });
