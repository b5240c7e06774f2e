// Failure -> Reply: a sentence that says what to do next, the card it speaks of, and the end of the session.
import { MusicError } from '../music/music-error';
import type { Phrases } from '../speech/phrases';
import { tell, textCard, type Card, type Reply } from './reply';

/** Never throws; an error of an unknown kind is taken for our own fault. */
export function problemReply(error: unknown, phrases: Phrases): Reply {
  if (!(error instanceof MusicError))
    return tell('our-fault', phrases.problem('our-fault', { permissions: [], retryAfterSeconds: null }));
  const { kind, permissions = [], retryAfterSeconds = null } = error;
  return tell(kind, phrases.problem(kind, { permissions, retryAfterSeconds }), cardFor(error, phrases));
}

function cardFor({ kind }: MusicError, phrases: Phrases): Card | null {
  switch (kind) {
    case 'not-linked':
    case 'link-expired':
    case 'permission-missing':
      return { kind: 'link-account' };
    case 'not-registered':
    case 'owner-needs-premium':
      return textCard(phrases.problemCard(kind));
    default:
      return null;
  }
}
