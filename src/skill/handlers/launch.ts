// "Open Record Keeper."
import { welcome } from '../answers/welcome';
import type { Handler } from '../turn';

export const launch: Handler = turn => welcome(turn, null);
