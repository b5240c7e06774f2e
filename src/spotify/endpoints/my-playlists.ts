// GET /me/playlists: the listener's own, collaborative and followed playlists.
import type { Page, Stretch } from '../../music/page';
import type { Playlist } from '../../music/playlist';
import type { PlaceReading } from '../places';
import { toPlaylist } from '../to-playlist';
import { ourFault, type Endpoint } from './endpoint';
import { checkStretch, parsePage } from './paging';

/** Throws a MusicError for a stretch that Spotify would refuse. This call takes no `fields`. */
export function myPlaylistsEndpoint(stretch: Stretch): Endpoint<Page<Playlist | null>> {
  const call = 'GET /me/playlists';
  checkStretch(call, stretch);
  return {
    call,
    path: '/me/playlists',
    query: { limit: stretch.limit, offset: stretch.offset },
    refusals: ourFault,
    parse: body => parsePage(body, { ...stretch, path: '$' }, places),
  };
}

/** Spotify sends null for algorithmic playlists it hides from apps; they keep their place. */
const places: PlaceReading<Playlist | null> = { read: toPlaylist, lost: null };
