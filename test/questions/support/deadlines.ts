// Deadlines for questions: one that never comes, and one that is over.
import type { Deadline } from '../../../src/music/deadline';

export const noHurry: Deadline = { remainingMs: () => 60_000, signal: new AbortController().signal };

export const over: Deadline = { remainingMs: () => 0, signal: AbortSignal.abort() };
