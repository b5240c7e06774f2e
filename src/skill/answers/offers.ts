// Questions that are asked from several places, each with what yes does.
import { ask, type Ask } from '../reply';
import type { Turn } from '../turn';

/** "Shall I list your playlists?" */
export function shallIListAll({ phrases }: Turn): Ask {
  return ask(phrases.shallIList(), { yes: { do: 'list', filter: null, offset: 0 } });
}

/** "Shall I go back to your playlists?" */
export function shallIGoBack({ phrases }: Turn): Ask {
  return ask(phrases.backToTheList(), { yes: { do: 'list', filter: null, offset: 0 } });
}
