// What a handler answers: one thing said, at most one question, a card, and what to remember. Knows nothing of Alexa's JSON.
import type { Playlist } from '../music/playlist';
import type { CardText, Question } from '../speech/phrases';
import { nothing, type Speech } from '../speech/ssml';
import type { Asked, Place } from './session';
import type { Step } from './step';

export interface Ask {
  readonly words: Question;
  /** What yes, no and a choice would do. */
  readonly asked: Asked;
}

export type Card =
  | { readonly kind: 'link-account' }
  | (CardText & {
      readonly kind: 'text';
      /** The way to Spotify, as a last line. */
      readonly footer: string | null;
      readonly artworkUrl: string | null;
    });

export interface Reply {
  /** One word or two for the log: how the turn came out. */
  readonly outcome: string;
  readonly speech: Speech;
  /** With a question the microphone stays open; without one the session ends. */
  readonly ask: Ask | null;
  readonly card: Card | null;
  /** Absent: the listener stays where they are. */
  readonly place?: Place;
  /** What "repeat" will do; absent: what it did before. */
  readonly last?: Step;
  /** Playlists the listener may name next; their names help the device to hear them. */
  readonly names?: readonly Playlist[];
  /** Other words that would answer the question, for the same purpose. */
  readonly answers?: readonly string[];
}

/** Says something and ends the session. */
export function tell(outcome: string, speech: Speech, card: Card | null = null): Reply {
  return { outcome, speech, ask: null, card };
}

/** Answers with nothing at all: for requests that allow no speech. */
export function silence(outcome: string): Reply {
  return { outcome, speech: nothing, ask: null, card: null };
}

export function isSilent({ speech, ask: asked }: Reply): boolean {
  return speech.ssml === '' && asked === null;
}

/** A question and what its answers would do. */
export function ask(words: Question, answers: Partial<Asked> = {}): Ask {
  return {
    words,
    asked: {
      yes: answers.yes ?? null,
      no: answers.no ?? { do: 'what-else' },
      which: answers.which ?? null,
      wanted: answers.wanted ?? null,
    },
  };
}

export function textCard(
  text: CardText,
  more: { readonly footer?: string | null; readonly artworkUrl?: string | null } = {},
): Card {
  return { ...text, kind: 'text', footer: more.footer ?? null, artworkUrl: more.artworkUrl ?? null };
}
