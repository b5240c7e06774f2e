// Requests in Alexa's full form, for tests that look at the door itself: who asks, with which token, from which device.
import type { IntentRequest, Request, RequestEnvelope } from 'ask-sdk-model';
import { NOON_MS } from '../../support/talk';

export interface Asking {
  readonly accessToken?: string;
  readonly personToken?: string;
  readonly locale?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly userId?: string;
  readonly skillId?: string;
}

/** What is asked, before it has an id and a time. */
export type Asked = Readonly<Record<string, unknown>> & { readonly type: string };

export const launch: Asked = { type: 'LaunchRequest' };

export function intent(name: string, slots: Readonly<Record<string, string>> = {}): Asked {
  const heard = Object.entries(slots).map(([slot, value]) => [slot, { name: slot, value, confirmationStatus: 'NONE' }]);
  const asked: IntentRequest['intent'] = {
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(heard) as NonNullable<IntentRequest['intent']['slots']>,
  };
  return { type: 'IntentRequest', dialogState: 'COMPLETED', intent: asked };
}

export function envelope(asked: Asked, from: Asking = {}): RequestEnvelope {
  const { locale = 'en-US', attributes = {}, userId = 'listener', skillId = 'amzn1.ask.skill.test' } = from;
  const application = { applicationId: skillId };
  const user = { userId, ...(from.accessToken === undefined ? {} : { accessToken: from.accessToken }) };
  const person = from.personToken === undefined ? {} : { person: { personId: 'p', accessToken: from.personToken } };
  return {
    version: '1.0',
    session: { new: false, sessionId: 's', application, attributes: { ...attributes }, user },
    context: {
      System: {
        application,
        user,
        ...person,
        device: { deviceId: 'd', supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
      },
    },
    request: { ...asked, requestId: 'r', timestamp: new Date(NOON_MS).toISOString(), locale } as unknown as Request,
  };
}

/** The same request as an event: outside any session. */
export function outsideOfSessions({ version, context, request }: RequestEnvelope): RequestEnvelope {
  return { version, context, request };
}
