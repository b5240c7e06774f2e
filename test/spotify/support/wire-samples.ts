// Spotify's JSON as it really looks, with invented names and ids. Each maker takes what a test wants to be different.
import type {
  WireAlbum,
  WireArtist,
  WireEntry,
  WireEpisode,
  WireFullPlaylist,
  WireListedPlaylist,
  WireListener,
  WirePaging,
  WireTrack,
} from '../../../src/spotify/wire';

export const PLAYLIST_ID = '5inventedPlaylist00001';
export const LISTENER_ID = 'invented-listener';

export const wireListener: WireListener = {
  account_id: 'inventedaccount',
  display_name: 'Ada',
  external_urls: { spotify: 'https://open.spotify.com/user/invented-listener' },
  href: 'https://api.spotify.com/v1/users/invented-listener',
  id: LISTENER_ID,
  images: [],
  type: 'user',
  uri: 'spotify:user:invented-listener',
};

const playlist = {
  collaborative: false,
  description: 'Songs for the road',
  external_urls: { spotify: `https://open.spotify.com/playlist/${PLAYLIST_ID}` },
  href: `https://api.spotify.com/v1/playlists/${PLAYLIST_ID}`,
  id: PLAYLIST_ID,
  images: [
    { url: 'https://mosaic.example/60', width: 60, height: 60 },
    { url: 'https://mosaic.example/640', width: 640, height: 640 },
    { url: 'https://mosaic.example/300', width: 300, height: 300 },
  ],
  name: 'Road Trip',
  owner: {
    display_name: 'Ada',
    external_urls: {},
    href: '',
    id: LISTENER_ID,
    type: 'user',
    uri: 'spotify:user:invented-listener',
  },
  public: false,
  snapshot_id: 'invented',
  type: 'playlist',
  uri: `spotify:playlist:${PLAYLIST_ID}`,
} as const;

export function listedPlaylist(changes: Partial<WireListedPlaylist> = {}): WireListedPlaylist {
  return { ...playlist, items: { href: '', total: 87 }, ...changes };
}

/** Without contents unless a test gives some. */
export function fullPlaylist(changes: Partial<WireFullPlaylist> = {}): WireFullPlaylist {
  return { ...playlist, ...changes };
}

export function paging<T>(items: readonly (T | null)[], changes: Partial<WirePaging<T>> = {}): WirePaging<T> {
  return { href: '', items, limit: 50, next: null, offset: 0, previous: null, total: items.length, ...changes };
}

export function entry(changes: Partial<WireEntry> = {}): WireEntry {
  return { added_at: '2024-05-01T10:00:00Z', added_by: null, is_local: false, ...changes };
}

export function artist(name: string | null): WireArtist {
  return { external_urls: {}, href: null, id: null, name, type: 'artist', uri: null };
}

const album: WireAlbum = {
  album_type: 'album',
  artists: [],
  external_urls: {},
  href: null,
  id: null,
  images: [],
  name: 'Lanterns',
  type: 'album',
  uri: null,
};

/** With the two booleans that Spotify really puts into such objects. */
export function track(changes: Partial<WireTrack> = {}): WireTrack {
  return {
    album,
    artists: [artist('The Paper Boats')],
    disc_number: 1,
    duration_ms: 201_000,
    explicit: false,
    external_urls: {},
    href: null,
    id: '4inventedTrack00000001',
    is_local: false,
    name: 'Harbour Lights',
    track_number: 3,
    type: 'track',
    uri: 'spotify:track:4inventedTrack00000001',
    track: true,
    episode: false,
    ...changes,
  };
}

export function localTrack(): WireTrack {
  return track({
    album: { ...album, name: '' },
    artists: [artist('')],
    id: null,
    is_local: true,
    name: 'Kitchen Tape',
    uri: 'spotify:local:::Kitchen+Tape:95',
    duration_ms: 95_000,
  });
}

export function episode(changes: Partial<WireEpisode> = {}): WireEpisode {
  return {
    duration_ms: 1_800_000,
    explicit: false,
    external_urls: {},
    href: '',
    id: '6inventedEpisode000001',
    images: [],
    name: 'On Knots',
    show: { id: '', name: 'Rope Radio', uri: '', type: 'show' },
    type: 'episode',
    uri: 'spotify:episode:6inventedEpisode000001',
    track: false,
    episode: true,
    ...changes,
  };
}
