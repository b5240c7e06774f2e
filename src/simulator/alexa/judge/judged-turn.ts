// What the judge is told of a turn, and how its rules report.
import type { Device } from '../envelope/devices';
import type { ShownDocument } from '../envelope/screen-context';
import type { Finding } from '../alexa-turn';
import type { JsonObject } from '../json';
import type { InteractionModel } from '../model';

export interface JudgedTurn {
  /** `LaunchRequest`, `IntentRequest`, `SessionEndedRequest` … */
  readonly requestType: string;
  /** Name of the intent asked; another request's type; null when nobody asked. */
  readonly intent: string | null;
  /** As it came over the wire: JSON, nothing else. */
  readonly envelope: unknown;
  readonly device: Device;
  readonly model: InteractionModel;
  /** What skill.json declares; null when there is none to ask. */
  readonly declaredInterfaces: ReadonlySet<string> | null;
  readonly shown: ShownDocument | null;
}

/** One group of rules: looks at the `response` object of an envelope. */
export type Rule = (response: JsonObject, turn: JudgedTurn) => readonly Finding[];

export function error(rule: string, message: string): Finding {
  return { severity: 'error', rule, message };
}

export function warning(rule: string, message: string): Finding {
  return { severity: 'warning', rule, message };
}

/** The type of a request after which the listener hears nothing of the skill. */
export function isMute(requestType: string): boolean {
  return requestType === 'SessionEndedRequest' || requestType.startsWith('AlexaSkillEvent.');
}
