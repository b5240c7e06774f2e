// A hostile conversation from a seed: a stretch of a real one, its requests spoilt, its session forged or fed back.
import type { RequestEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { anyAttributes } from '../../skill/support/sessions';
import { TOKEN_PLACE } from '../attack-case';
import type { Chance } from '../chance';
import { oddText, oddValue } from '../odd-values';
import { spoil } from '../spoil';
import type { Recorded } from './recorded-requests';

/** What the skill said to keep, for the request that comes next; null when there is none yet. */
export type Returned = Readonly<Record<string, unknown>> | null;

/** Makes the requests of one case, one after the other. */
export interface HostileConversation {
  readonly length: number;
  next(returned: Returned): unknown;
}

const MOST_TURNS = 4;
const MOST_SPOILINGS = 4;
const forged = fc.sample(anyAttributes, { seed: 20_261_121, numRuns: 300 });

export function hostileConversation({ conversations }: Recorded, chance: Chance): HostileConversation {
  const talk = chance.pick(conversations);
  const from = chance.below(talk.length);
  const stretch = talk.slice(from, from + 1 + chance.below(MOST_TURNS));
  let said = 0;
  return {
    length: stretch.length,
    next(returned) {
      const envelope = copy(stretch[said]) as RequestEnvelope;
      said += 1;
      setAttributes(envelope, returned, chance);
      if (chance.odds(0.15)) addSpeaker(envelope, chance);
      if (chance.odds(0.3)) fillSlots(envelope, chance);
      for (let left = chance.below(MOST_SPOILINGS + 1); left > 0; left -= 1) {
        spoil(envelope, chance, chance.pick(chance.pick(conversations)));
      }
      return chance.odds(0.005) ? oddValue(chance) : envelope;
    },
  };
}

/** As recorded, as the skill returned them, or as nobody ever wrote them; then spoilt, perhaps. */
function setAttributes(envelope: RequestEnvelope, returned: Returned, chance: Chance): void {
  const { session } = envelope;
  if (session === undefined) return;
  const way = chance.below(3);
  if (way === 1 && returned !== null) session.attributes = copy(returned) as Record<string, unknown>;
  if (way === 2) session.attributes = copy(chance.pick(forged)) as Record<string, unknown>;
  if (chance.odds(0.3)) spoil(session.attributes, chance, copy(chance.pick(forged)));
}

/** A recognised speaker, with a link of their own or without. */
function addSpeaker(envelope: RequestEnvelope, chance: Chance): void {
  const person: unknown = chance.pick([
    { personId: 'amzn1.ask.person.ANOTHER', accessToken: TOKEN_PLACE },
    { personId: 'amzn1.ask.person.ANOTHER', authenticationConfidenceLevel: { level: 100 } },
    { personId: oddValue(chance), accessToken: oddValue(chance) },
  ]);
  if (typeof (envelope.context as unknown) === 'object') Object.assign(envelope.context.System, { person });
}

/** Hears something odd in every slot, without losing what the words are said to stand for. */
function fillSlots({ request }: RequestEnvelope, chance: Chance): void {
  if (request.type !== 'IntentRequest') return;
  for (const slot of Object.values(request.intent.slots ?? {})) slot.value = oddText(chance);
}

function copy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null)) as unknown;
}
