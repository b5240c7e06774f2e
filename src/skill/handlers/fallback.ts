// What fits no intent, and intents of another version of the model: says so and asks again.
import { notUnderstood } from '../answers/not-understood';
import type { Handler } from '../turn';

export const fallback: Handler = turn => notUnderstood(turn);
