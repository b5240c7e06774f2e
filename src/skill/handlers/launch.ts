// "Open Record Keeper."
import { perform } from '../perform';
import type { Handler } from '../turn';

export const launch: Handler = turn => perform(turn, { do: 'welcome', returning: turn.returning() });
