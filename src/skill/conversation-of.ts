// Which conversation a request belongs to, without a word that could lead back to the listener or to the token.
import { createHash } from 'node:crypto';
import type { Conversation } from '../music/conversation';

/** `session` as it came: Alexa's, something forged, or nothing. */
export function conversationOf(accessToken: string, session: unknown): Conversation {
  const { sessionId, new: begins } = (session ?? {}) as { readonly sessionId?: unknown; readonly new?: unknown };
  return {
    account: createHash('sha256').update(accessToken).digest('base64'),
    session: typeof sessionId === 'string' && sessionId !== '' ? sessionId : null,
    begins: begins === true,
  };
}
