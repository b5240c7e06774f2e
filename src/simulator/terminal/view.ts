// What is shown beside the conversation, and what was seen last.
import type { AlexaTurn } from '../alexa/simulated-alexa';
import type { SeenCall } from '../world/seen-call';

export interface View {
  /** The skill's log lines, on standard error. */
  log: boolean;
  /** What was heard, which file answers it, what was asked of Spotify. */
  heard: boolean;
  /** The last turn in which something was sent to the skill. */
  lastTurn: AlexaTurn | null;
  /** Calls to Spotify since the last turn was shown. */
  calls: SeenCall[];
}

export function createView(): View {
  return { log: false, heard: true, lastTurn: null, calls: [] };
}
