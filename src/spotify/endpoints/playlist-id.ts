// Which ids may go into an address. An id that cannot be one of Spotify's never leaves this machine.
import { MusicError } from '../../music/music-error';
import type { CallName } from '../scopes';

/** Spotify's ids are base 62, today 22 characters long: no slash, dot or sign can be in one. */
const plausibleId = /^[0-9A-Za-z]{1,64}$/;

/** The id, fit for a path. Throws a MusicError `not-found` for what cannot be an id: there is no playlist of that name. */
export function playlistIdInPath(id: string, call: CallName): string {
  if (!plausibleId.test(id)) throw new MusicError('not-found', { reason: 'not an id of Spotify', call });
  return encodeURIComponent(id);
}
