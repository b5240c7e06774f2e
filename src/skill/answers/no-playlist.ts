// When there is no playlist to go on with: the way back to the list is offered.
import type { Speech } from '../../speech/ssml';
import type { Reply } from '../reply';
import type { Turn } from '../turn';
import { shallIGoBack, shallIListAll } from './offers';

/** Says why, and offers to go back to the list. */
export function backToTheList(turn: Turn, outcome: string, speech: Speech): Reply {
  return { outcome, speech, ask: shallIGoBack(turn), card: null };
}

/** The playlist was deleted, or its owner closed it, since it was named. */
export function gone(turn: Turn): Reply {
  return { ...backToTheList(turn, 'gone', turn.phrases.gone()), place: { at: 'nowhere' } };
}

/** Spotify tells nothing at all of the playlist. */
export function refused(turn: Turn): Reply {
  const speech = turn.phrases.problem('not-readable', { permissions: [], retryAfterSeconds: null });
  return { ...backToTheList(turn, 'not-readable', speech), place: { at: 'nowhere' } };
}

/** Nothing is open: the list is offered. */
export function shallIList(turn: Turn, outcome: string, speech: Speech): Reply {
  return { outcome, speech, ask: shallIListAll(turn), card: null };
}
