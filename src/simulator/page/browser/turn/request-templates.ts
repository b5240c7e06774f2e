// Ready-made beginnings of a request written by hand, made from the last request where there is one, so that the session,
// the device and the listener are the same.
import type { AlexaTurn, PageState } from '../../contract';

type Envelope = NonNullable<AlexaTurn['request']>;

export type Beginning = 'LaunchRequest' | 'IntentRequest' | 'SessionEndedRequest';
export const beginnings: readonly Beginning[] = ['LaunchRequest', 'IntentRequest', 'SessionEndedRequest'];

export interface Around {
  /** The newest there is, tokens masked; null before anything was sent. */
  readonly last: Envelope | null;
  readonly locale: PageState['locale'];
  readonly nowMs: number;
}

/** JSON text, laid out to be edited. */
export function requestText(envelope: unknown): string {
  return JSON.stringify(envelope, null, 2);
}

/** A whole envelope that could be sent as it is. */
export function beginningOf(type: Beginning, around: Around): object {
  const { version, session, context } = around.last ?? invented();
  return {
    version,
    ...(session === undefined ? {} : { session: { ...session, new: type === 'LaunchRequest' } }),
    context,
    request: { ...requestOf(type, around.last), ...common(around) },
  };
}

function requestOf(type: Beginning, last: Envelope | null): object {
  if (type === 'LaunchRequest') return { type };
  if (type === 'SessionEndedRequest') return { type, reason: 'USER_INITIATED' };
  const request = last?.request;
  if (request?.type === 'IntentRequest') return { type, dialogState: request.dialogState, intent: request.intent };
  return { type, dialogState: 'COMPLETED', intent: { name: 'AMAZON.HelpIntent', confirmationStatus: 'NONE' } };
}

function common({ last, locale, nowMs }: Around): object {
  return {
    requestId: last?.request.requestId ?? 'amzn1.echo-api.request.by-hand',
    timestamp: new Date(nowMs).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    locale,
  };
}

/** Before anything was sent: ids of nobody, and the listener's token if there is one. */
function invented(): Pick<Envelope, 'version' | 'session' | 'context'> {
  const application = { applicationId: 'amzn1.ask.skill.by-hand' };
  const user = { userId: 'amzn1.ask.account.by-hand', accessToken: '•••' };
  return {
    version: '1.0',
    session: { new: true, sessionId: 'amzn1.echo-api.session.by-hand', application, attributes: {}, user },
    context: {
      System: {
        application,
        user,
        device: { deviceId: 'amzn1.ask.device.by-hand', supportedInterfaces: {} },
        apiEndpoint: 'https://api.amazonalexa.com',
        apiAccessToken: 'by-hand',
      },
    },
  };
}
