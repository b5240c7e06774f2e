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

/** One session of one listener; `attributes` continue one that others began. */
export function openSession(
  handler: Handler,
  { accessToken, who, attributes }: { readonly accessToken: string | null; who: string; attributes?: Attributes },
): { say(asked: Asked, expected?: string): Promise<Turn>; attributes(): Attributes } {
  const ids = createIds(who);
  let session = { id: `amzn1.echo-api.session.${ids.next('session')}`, isNew: true, attributes: attributes ?? {} };
  if (attributes !== undefined) session = { ...session, isNew: false };
  return {
    attributes: () => session.attributes,
    async say(asked, expected) {
      const around = { device: 'show', locale: 'en-US', nowMs: Date.now(), accessToken, session, shown: null } as const;
      const request = requestEnvelope(asked, around, { ids, skillId: 'amzn1.ask.skill.bench' });
      const turn = await timed(handler, request);
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
