// The whole of what Alexa sends for one request: session, context, request. Field names and which of them are absent
// when: Amazon's request format reference.
import type { Context, Intent, Request, RequestEnvelope, Session, SessionEndedRequest, User } from 'ask-sdk-model';
import { opaque, type Ids } from '../ids';
import { devices, type Device, type DeviceName } from './devices';
import { screenContext, type ShownDocument } from './screen-context';

/** What every request of one simulated listener has in common. */
export interface Household {
  readonly ids: Ids;
  readonly skillId: string;
}

export interface SentSession {
  readonly id: string;
  readonly isNew: boolean;
  readonly attributes: Readonly<Record<string, unknown>>;
}

export interface Surroundings {
  readonly device: DeviceName;
  readonly locale: string;
  readonly nowMs: number;
  /** Absent from the request, not null in it, when there is none. */
  readonly accessToken: string | null;
  readonly session: SentSession;
  readonly shown: ShownDocument | null;
}

/** What is asked, before it has an id and a time. */
export type Asked =
  | { readonly type: 'LaunchRequest' }
  | { readonly type: 'IntentRequest'; readonly intent: Intent; readonly dialogState: 'STARTED' | 'COMPLETED' }
  | { readonly type: 'SessionEndedRequest'; readonly reason: SessionEndedRequest['reason']; readonly error?: EndError }
  | {
      readonly type: 'Alexa.Presentation.APL.UserEvent';
      readonly arguments: readonly unknown[];
      readonly token: string;
    };

type EndError = NonNullable<SessionEndedRequest['error']>;

/** A complete request as it arrives at the skill. */
export function requestEnvelope(asked: Asked, around: Surroundings, { ids, skillId }: Household): RequestEnvelope {
  const application = { applicationId: skillId };
  const user: User = {
    userId: `amzn1.ask.account.${opaque(ids.fixed('listener'))}`,
    ...(around.accessToken === null ? {} : { accessToken: around.accessToken }),
  };
  const device: Device = devices[around.device];
  const system: Context['System'] = {
    application,
    user,
    device: {
      deviceId: `amzn1.ask.device.${opaque(ids.fixed(`device ${around.device}`))}`,
      supportedInterfaces:
        device.screen === null
          ? {}
          : { 'Alexa.Presentation.APL': { runtime: { maxVersion: device.screen.aplVersion } } },
    },
    unit: { unitId: `amzn1.ask.unit.${opaque(ids.fixed('household'))}` },
    apiEndpoint: apiEndpoint(around.locale),
    apiAccessToken: 'simulated-api-access-token', // authorises nothing, as in the developer console
  };
  const session: Session = {
    new: around.session.isNew,
    sessionId: around.session.id,
    application,
    attributes: { ...around.session.attributes },
    user: { ...user },
  };
  const screen = device.screen === null ? {} : screenContext(device.screen, around.shown);
  return { version: '1.0', session, context: { ...screen, System: system }, request: request(asked, around, ids) };
}

function request(asked: Asked, { nowMs, locale }: Surroundings, ids: Ids): Request {
  const common = {
    requestId: `amzn1.echo-api.request.${ids.next('request')}`,
    timestamp: new Date(nowMs).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    locale,
  };
  if (asked.type !== 'Alexa.Presentation.APL.UserEvent') return { ...asked, ...common };
  return {
    ...common,
    type: asked.type,
    token: asked.token,
    arguments: [...asked.arguments] as unknown[],
    source: { type: 'TouchWrapper', handler: 'Press', id: '' },
    components: {},
  };
}

/** Alexa's own service for the region the locale's devices usually belong to. */
function apiEndpoint(locale: string): string {
  const country = locale.split('-')[1] ?? '';
  if (['AU', 'JP'].includes(country)) return 'https://api.fe.amazonalexa.com';
  const american = ['US', 'CA', 'MX', 'BR'].includes(country);
  return american ? 'https://api.amazonalexa.com' : 'https://api.eu.amazonalexa.com';
}
