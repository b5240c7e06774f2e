// What a turn with the simulated Alexa tells whoever holds the conversation: what she heard, sent, got and said.
import type { RequestEnvelope, ResponseEnvelope, ui } from 'ask-sdk-model';

/** A card as the skill sent it; the phone shows it in its feed. */
export type Card = ui.Card;

export interface Heard {
  /** The intent, or `LaunchRequest`, or the type of a request that was no sentence. */
  readonly intent: string;
  /** Slot name -> value as the skill gets it; slots without a value are left out. */
  readonly slots: Readonly<Record<string, string>>;
  /** The sample utterance that fitted; null for a launch, a fallback and a request that was no sentence. */
  readonly sample: string | null;
  readonly how: 'launch' | 'one-shot' | 'in-session' | 'fallback' | 'request';
}

export interface Finding {
  /** `error`: Alexa refuses the response, the listener hears her say so. `warning`: she takes it, but it is not right. */
  readonly severity: 'error' | 'warning';
  readonly rule: string;
  /** What is wrong and what to do. */
  readonly message: string;
}

export interface AlexaTurn {
  /** Null when the sentence was not for the skill, and when nobody said anything. */
  readonly heard: Heard | null;
  /** True when nothing was sent: the sentence came outside a session without naming the skill, or was empty. */
  readonly notForSkill: boolean;
  /** As sent, access token included: never print it unmasked. Null when nothing was sent. */
  readonly request: RequestEnvelope | null;
  /** As the skill returned it, errors included; null when it returned nothing. */
  readonly response: ResponseEnvelope | null;
  /** Why the skill's answer could not be used: `INVALID_RESPONSE: …`, `ENDPOINT_TIMEOUT: …`; null when it could. */
  readonly error: string | null;
  /** What the listener hears, as plain text; a longer break is "…". */
  readonly spoken: string;
  readonly ssml: string | null;
  /** What is said when the listener stays silent, as plain text. */
  readonly reprompt: string | null;
  readonly card: Card | null;
  /** Open: Alexa listens without her name being said. */
  readonly microphone: 'open' | 'closed';
  readonly sessionOpen: boolean;
  readonly findings: readonly Finding[];
  readonly tookMs: number;
}
