// The session as Alexa's side of the conversation keeps it: what is carried from turn to turn and when it is over.
import type { DynamicEntities } from './hearing/catalogue';
import type { ShownDocument } from './envelope/screen-context';
import type { Device } from './envelope/devices';
import { isObject, listOf, textOf, type JsonObject } from './json';
import type { ModelTypeValue } from './model';
import { spokenText } from './judge/spoken-text';

export interface Session {
  readonly id: string;
  /** True until the first answer of the skill. */
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly dynamic: DynamicEntities;
  readonly shown: ShownDocument | null;
  /** Open: Alexa listens. Closed: a document on the screen alone keeps the session. */
  readonly microphone: 'open' | 'closed';
  readonly reprompt: string | null;
  /** When a session without an open microphone is over; milliseconds since 1970. */
  readonly endsAtMs: number | null;
}

/** How long a screen keeps a session that does not listen. */
const screenKeepsMs = 30_000;

export function newSession(id: string): Session {
  return {
    id,
    isNew: true,
    attributes: {},
    dynamic: new Map(),
    shown: null,
    microphone: 'closed',
    reprompt: null,
    endsAtMs: null,
  };
}

/** The session after an answer Alexa accepts; null when it is over. */
export function sessionAfter(
  session: Session,
  envelope: JsonObject,
  now: { device: Device; ms: number },
): Session | null {
  const response = isObject(envelope['response']) ? envelope['response'] : {};
  const end = response['shouldEndSession'];
  if (end === true) return null;
  const directives = listOf(response['directives']).filter(isObject);
  const shown = directives.reduce(shownAfter, session.shown);
  const listens = end === false || end === null;
  // Without a word about the end, a screen with something on it keeps the session for a while; a speaker ends it.
  if (!listens && (now.device.screen === null || shown === null)) return null;
  const { reprompt } = response;
  const repromptText = isObject(reprompt) ? spokenText(reprompt['outputSpeech']) : '';
  return {
    id: session.id,
    isNew: false,
    attributes: isObject(envelope['sessionAttributes']) ? envelope['sessionAttributes'] : {},
    dynamic: directives.reduce(dynamicAfter, session.dynamic),
    shown,
    microphone: listens ? 'open' : 'closed',
    reprompt: listens && repromptText !== '' ? repromptText : null,
    endsAtMs: listens ? null : now.ms + screenKeepsMs,
  };
}

function shownAfter(shown: ShownDocument | null, directive: JsonObject): ShownDocument | null {
  if (directive['type'] !== 'Alexa.Presentation.APL.RenderDocument') return shown;
  return { token: textOf(directive['token']) ?? '' };
}

function dynamicAfter(dynamic: DynamicEntities, directive: JsonObject): DynamicEntities {
  if (directive['type'] !== 'Dialog.UpdateDynamicEntities') return dynamic;
  if (directive['updateBehavior'] === 'CLEAR') return new Map();
  return new Map(
    listOf(directive['types'])
      .filter(isObject)
      .map(type => [textOf(type['name']) ?? '', listOf(type['values']).filter(isObject).map(valueOf)]),
  );
}

function valueOf(value: JsonObject): ModelTypeValue {
  const name = isObject(value['name']) ? value['name'] : {};
  const synonyms = listOf(name['synonyms']).filter(synonym => typeof synonym === 'string');
  return { id: textOf(value['id']), name: textOf(name['value']) ?? '', synonyms };
}
