// When there is no playlist to go on with: the way back to the list is offered.
import type { Speech } from '../../speech/ssml';
import { ask, type Reply } from '../reply';
import type { Turn } from '../turn';

/** Says why, and offers to go back to the list. */
export function backToTheList({ phrases }: Turn, outcome: string, speech: Speech): Reply {
  return {
    outcome,
    speech,
    ask: ask(phrases.backToTheList(), { yes: { do: 'list', filter: null, offset: 0 } }),
    card: null,
  };
}

/** The playlist was deleted, or its owner closed it, since it was named. */
export function gone(turn: Turn): Reply {
  return { ...backToTheList(turn, 'gone', turn.phrases.gone()), place: { at: 'nowhere' } };
}

/** Nothing is open: the list is offered. */
export function shallIList({ phrases }: Turn, outcome: string, speech: Speech): Reply {
  return {
    outcome,
    speech,
    ask: ask(phrases.shallIList(), { yes: { do: 'list', filter: null, offset: 0 } }),
    card: null,
  };
}
