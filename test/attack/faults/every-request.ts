// Every request the skill knows, from its registry: in each place of a conversation that a listener can be in.
import type { Intent, IntentRequest, Request, Slot } from 'ask-sdk-model';
import { requestHandlers } from '../../../src/skill/handlers';
import { intents, type IntentName, type Need } from '../../../src/skill/intents';
import type { Played, Recorded } from './record';

/** What was said up to there; the last sentence needs nothing of Spotify. */
export const places = {
  nowhere: { before: ['open record keeper'], says: 'help' },
  'in the list': { before: ['open record keeper', 'list my playlists', 'next'], says: 'help' },
  'in a playlist': { before: ['open record keeper', 'open Road Trip', 'next'], says: 'help' },
  'at a choice': { before: ['open record keeper', 'open Chill'], says: 'help' },
  'at an offer': {
    before: ['open record keeper', 'open Deep Focus', 'next', 'stop', 'open record keeper'],
    says: 'help',
  },
} as const satisfies Readonly<Record<string, Played>>;

export type PlaceName = keyof typeof places;

export interface KnownRequest {
  readonly name: string;
  readonly needs: Need;
  /** The same request, put into the session of a recorded one. */
  readonly after: (recorded: Recorded) => Recorded;
}

type SlotType = { [I in IntentName]: (typeof intents)[I]['slots'][keyof (typeof intents)[I]['slots']] }[IntentName];

/** As Alexa hears them: a value, and for our closed types the id that it means. */
const heard: Readonly<Record<SlotType, readonly [value: string, id?: string]>> = {
  PlaylistName: ['gym'],
  PlaylistFilter: ['mine', 'own'],
  PlaylistAspect: ['how long', 'length'],
  ChunkOrdinal: ['second', '2'],
  'AMAZON.NUMBER': ['2'],
};

export const everyRequest: readonly KnownRequest[] = [
  ...(Object.keys(intents) as IntentName[]).map(name => ({
    name,
    needs: intents[name].needs,
    after: (recorded: Recorded) =>
      exchanged(recorded, { type: 'IntentRequest', dialogState: 'COMPLETED', intent: intentOf(name) }),
  })),
  ...(Object.keys(requestHandlers) as (keyof typeof requestHandlers)[]).map(type => ({
    name: type,
    needs: requestHandlers[type].needs,
    after: (recorded: Recorded) =>
      exchanged(recorded, { type, reason: 'USER_INITIATED', arguments: ['open', '0'.repeat(22)], token: 't' }),
  })),
];

function intentOf(name: IntentName): Intent {
  const amazons = name === 'AMAZON.SelectIntent' ? { ListPosition: slotOf('ListPosition', 'AMAZON.NUMBER') } : {};
  const slots = Object.entries(intents[name].slots).map(([slot, type]) => [slot, slotOf(slot, type)] as const);
  return { name, confirmationStatus: 'NONE', slots: { ...Object.fromEntries(slots), ...amazons } };
}

function slotOf(name: string, type: SlotType): Slot {
  const [value, id] = heard[type];
  const slot: Slot = { name, value, confirmationStatus: 'NONE' };
  if (id === undefined) return slot;
  const values = [{ value: { name: value, id } }];
  const found = { authority: 'a', status: { code: 'ER_SUCCESS_MATCH' as const }, values };
  return { ...slot, resolutions: { resolutionsPerAuthority: [found] } };
}

/** Events come outside of sessions. */
function exchanged(recorded: Recorded, asked: Readonly<Record<string, unknown>> & { readonly type: string }): Recorded {
  const { session, ...rest } = recorded.request;
  const { requestId, timestamp, locale } = rest.request;
  const request = { requestId, timestamp, locale, ...asked } as unknown as Request;
  const isEvent = asked.type.startsWith('AlexaSkillEvent.');
  const intent = (request as Partial<IntentRequest>).intent?.name ?? asked.type;
  return {
    ...recorded,
    intent,
    request: { ...rest, ...(isEvent || session === undefined ? {} : { session }), request },
  };
}
