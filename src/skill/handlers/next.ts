// "Next", "more": the next chunk of whatever is being read; before anything is, what was offered to be carried on with.
import { perform } from '../perform';
import type { Handler } from '../turn';

export const next: Handler = turn => {
  const { asked, place } = turn.session;
  const offered = place.at === 'nowhere' ? asked?.yes : null;
  return perform(turn, offered?.do === 'carry-on' ? offered : { do: 'next' });
};
