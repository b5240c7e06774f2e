// One turn as a handler sees it: what was asked, in which language, what is remembered, and the way to the library.
import type { Request } from 'ask-sdk-model';
import type { Deadline } from '../music/deadline';
import type { Library } from '../music/library';
import type { Phrases } from '../speech/phrases';
import type { HeardSlot } from './heard-slot';
import type { Reply } from './reply';
import type { Session } from './session';
import type { TurnMemory } from './turn-memory';

export interface Turn<Slot extends string = never> {
  readonly request: Request;
  /** What was heard in each declared slot; null when nothing was. */
  readonly slots: Readonly<Record<Slot, HeardSlot | null>>;
  readonly phrases: Phrases;
  readonly session: Session;
  readonly nowMs: number;
  /** What is kept about this listener from one conversation to the next. */
  readonly memory: TurnMemory;
  /** The listener's library; throws a MusicError `not-linked` when the request carries no access token. */
  library(): Library;
  /** Part of the time the turn has left, from 0 to 1, so that something remains for what follows. */
  share(part: number): Deadline;
}

/** Answers one intent or request type: reads slots, asks one question, turns the outcome into a Reply. */
export type Handler<Slot extends string = never> = (turn: Turn<Slot>) => Promise<Reply> | Reply;
