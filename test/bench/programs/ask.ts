// How the bench's programs talk to a handler: with requests as Alexa builds them, from an Echo with a screen, in sessions.
import type { Intent, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { createRequire } from 'node:module';
import { createIds } from '../../../src/simulator/alexa/ids';
import { requestEnvelope, type Asked } from '../../../src/simulator/alexa/envelope/request-envelope';

export type Handler = (event: RequestEnvelope, context: unknown) => Promise<ResponseEnvelope | undefined>;

/** The shipped handler, or the peer's. */
export function loadHandler(modulePath: string): Handler {
  return (createRequire(modulePath)(modulePath) as { handler: Handler }).handler;
}

export const launch: Asked = { type: 'LaunchRequest' };

/** An intent with the slots that were heard, as Alexa sends words that it knows no value for. */
export function intent(name: string, heard: Readonly<Record<string, string>> = {}): Asked {
  const slots = Object.entries(heard).map(([slot, value]) => [slot, heardSlot(slot, value)]);
  const asked: Intent = {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(slots) as Intent['slots'] & object,
  };
  return { type: 'IntentRequest', intent: asked, dialogState: 'COMPLETED' };
}

/** A value of one of the skill's closed slot types, by its id. */
export function withValue(asked: Asked, slot: string, id: string): Asked {
  if (asked.type !== 'IntentRequest') return asked;
  const resolutions = {
    resolutionsPerAuthority: [
      {
        authority: `amzn1.er-authority.echo-sdk.bench.${slot}`,
        status: { code: 'ER_SUCCESS_MATCH' as const },
        values: [{ value: { name: id, id } }],
      },
    ],
  };
  const filled = { ...heardSlot(slot, id), resolutions };
  return { ...asked, intent: { ...asked.intent, slots: { ...asked.intent.slots, [slot]: filled } } };
}

function heardSlot(name: string, value: string) {
  return { name, value, confirmationStatus: 'NONE' as const, source: 'USER' };
}

export type Attributes = Readonly<Record<string, unknown>>;

export interface Turn {
  readonly answer: ResponseEnvelope;
  /** All the answer says, shows and hands on, as text. */
  readonly text: string;
  readonly ms: number;
}

export interface SessionOf {
  readonly accessToken: string | null;
  /** Whose: the same listener again for the same word. */
  readonly who: string;
  /** Continue a session that began elsewhere; without them it is new. */
  readonly attributes?: Attributes;
}

interface SentSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Attributes;
}

let sessions = 0;

function newSession({ attributes }: SessionOf): SentSession {
  sessions += 1;
  const id = `amzn1.echo-api.session.00000000-0000-4000-8000-${String(sessions).padStart(12, '0')}`;
  return { id, isNew: attributes === undefined, attributes: attributes ?? {} };
}

/** The first request of a new session. */
export function firstRequest(asked: Asked, of: SessionOf): RequestEnvelope {
  return requestIn(newSession(of), asked, of);
}

function requestIn(session: SentSession, asked: Asked, { accessToken, who }: SessionOf): RequestEnvelope {
  const around = { device: 'show', locale: 'en-US', nowMs: Date.now(), accessToken, session, shown: null } as const;
  return requestEnvelope(asked, around, { ids: createIds(who), skillId: 'amzn1.ask.skill.bench' });
}

/** One session of one listener. */
export function openSession(
  handler: Handler,
  of: SessionOf,
): { say(asked: Asked, expected?: string): Promise<Turn>; attributes(): Attributes } {
  let session = newSession(of);
  return {
    attributes: () => session.attributes,
    async say(asked, expected) {
      const turn = await timed(handler, requestIn(session, asked, of));
      if (expected !== undefined && !turn.text.includes(expected)) {
        throw new Error(`The answer does not hold "${expected}": ${turn.text.slice(0, 2000)}`);
      }
      session = { ...session, isNew: false, attributes: turn.answer.sessionAttributes ?? {} };
      return turn;
    },
  };
}

/** Asks once and takes the time. */
export async function timed(handler: Handler, request: RequestEnvelope): Promise<Turn> {
  const begin = performance.now();
  const answer = await handler(request, { awsRequestId: 'bench', getRemainingTimeInMillis: () => 8000 });
  const ms = performance.now() - begin;
  if (answer === undefined) throw new Error('The handler answered nothing.');
  return { answer, text: JSON.stringify(answer), ms };
}
