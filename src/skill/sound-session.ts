// A request whose session is what Alexa says it is, or not there: ASK hands it on, and back to Alexa, unread.
import type { RequestEnvelope } from 'ask-sdk-model';

/** The request itself where nothing is odd. A session that is no object is left out; attributes that are none are empty. */
export function withSoundSession(request: RequestEnvelope): RequestEnvelope {
  const { session, ...rest } = request as RequestEnvelope & { readonly session?: unknown };
  if (session === undefined) return request;
  if (!isRecord(session)) return rest;
  const { attributes } = session;
  if (attributes === undefined || isRecord(attributes)) return request;
  return { ...request, session: { ...request.session, attributes: {} } as NonNullable<RequestEnvelope['session']> };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
