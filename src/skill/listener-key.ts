// Under which key a listener is remembered: a hash, so that no memory holds who it is about.
import { createHash } from 'node:crypto';
import { accessTokenOf, accountTokenOf, userIdOf, type TokenPlaces } from './access-token';

/**
 * Null when the request names nobody: then nothing is remembered. Nor is anything of a recognised speaker with an own link:
 * what the account's holder was read is not for them, and no event would ever tell that they have left.
 */
export function listenerKeyOf(envelope: TokenPlaces, applicationId: unknown): string | null {
  const userId = userIdOf(envelope);
  if (userId === '' || accessTokenOf(envelope) !== accountTokenOf(envelope)) return null;
  const salt = typeof applicationId === 'string' ? applicationId : '';
  return createHash('sha256').update(`${salt}\n${userId}`).digest('base64url');
}
