// What the skill needs from outside: time, a log, the way to a library, and two settings. Handed in by the composition root.
import type { Conversation } from '../music/conversation';
import type { Clock, Deadline } from '../music/deadline';
import type { Library } from '../music/library';
import type { Memory } from '../music/memory';
import type { LogFields } from '../log';
import type { FirstCalls } from './guard-library';
import type { TurnReport } from './report-turn';

/** What a turn asked of Spotify, one attempt at a time. */
export interface LibraryCall {
  /** A pattern without ids, such as "GET /playlists/{id}". */
  readonly call: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
  /** Nobody waited for its answer any more, for another copy of it had been answered. */
  readonly needless?: true;
}

export interface LibraryAccess {
  readonly accessToken: string;
  readonly deadline: Deadline;
  readonly onCall: (call: LibraryCall) => void;
}

export interface SkillLog {
  debug(event: string, fields: LogFields): void;
  info(event: string, fields: LogFields): void;
  warn(event: string, fields: LogFields): void;
  error(event: string, fields: LogFields): void;
}

export interface SkillDoors {
  readonly now: Clock;
  readonly log: SkillLog;
  readonly memory: Memory;
  readonly openLibrary: (access: LibraryAccess) => Library;
  /** The same library without what was read in earlier turns of the conversation being asked for again. */
  readonly keepReads?: ((library: Library, conversation: Conversation) => Library) | undefined;
  /** As the calls are named in a MusicError. */
  readonly firstCalls: FirstCalls;
  /** Told of every turn in numbers, for whoever counts. */
  readonly onTurn?: ((turn: TurnReport) => void) | undefined;
  /** Refuses requests of any other skill; null accepts all. */
  readonly skillId: string | null;
  /** How long a turn may take, milliseconds. */
  readonly turnBudgetMs: number;
}
