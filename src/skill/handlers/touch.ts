// A touch on a screen: opens the playlist it was on. The arguments come from outside and are trusted with nothing but an id.
import { perform } from '../perform';
import { silence } from '../reply';
import type { Handler } from '../turn';

/** Spotify's ids are short; whether there is such a playlist is Spotify's to say. */
const LONGEST_ID = 64;

export const touch: Handler = turn => {
  const sent: unknown = 'arguments' in turn.request ? turn.request.arguments : null;
  const [what, id] = Array.isArray(sent) ? (sent as readonly unknown[]) : [];
  return what === 'open' && typeof id === 'string' && id !== '' && id.length <= LONGEST_ID
    ? perform(turn, { do: 'read', id, offset: 0 })
    : silence('unknown-touch');
};
