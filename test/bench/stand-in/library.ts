// What the bench's Spotify holds: playlists and songs by number, as Spotify's JSON has them, with every field it sends.
import { createHash } from 'node:crypto';

const api = 'https://api.spotify.com/v1';

/** The first playlist is a long one; what it plays adds up to 25 days. */
export const longPlaylist = { number: 1, songs: 10_000, songMs: 216_000 } as const;

/** Song counts of all others: few enough for one page. */
const songsIn = (number: number) => (number === longPlaylist.number ? longPlaylist.songs : 31 + (number % 17));

/** `Bench Mix 7`, counted from one. */
export const playlistName = (number: number) => `Bench Mix ${number}`;

/** As long and as little like each other as Spotify's ids: what repeats itself packs too well. */
const idOf = remembered(what => digest(what, 'base64').replace(/[+/=]/g, '').padEnd(22, '0').slice(0, 22));
const pictureOf = remembered(what => digest(what, 'hex').slice(0, 24));

function digest(what: string, as: 'base64' | 'hex'): string {
  return createHash('sha256').update(what).digest(as);
}

function remembered(make: (what: string) => string): (what: string) => string {
  const made = new Map<string, string>();
  return what => {
    const known = made.get(what) ?? make(what);
    made.set(what, known);
    return known;
  };
}

/** The number stands at the end of the id. */
const playlistId = (number: number) => idOf(`playlist ${number}`).slice(0, 12) + String(number).padStart(10, '0');

/** The number in an id; null for one that is not ours. */
export function numberOf(id: string): number | null {
  const number = Number(id.slice(12));
  return playlistId(number) === id ? number : null;
}

const links = (type: string, id: string) => ({
  external_urls: { spotify: `https://open.spotify.com/${type}/${id}` },
  href: `${api}/${type}s/${id}`,
  uri: `spotify:${type}:${id}`,
});

const pictureUrl = (size: number, id: string) =>
  `https://i.scdn.co/image/ab67616d0000${String(size).padStart(4, '0')}${pictureOf(id)}`;

const images = (id: string) => [640, 300, 64].map(size => ({ height: size, url: pictureUrl(size, id), width: size }));

export const listener = { display_name: 'Bench Listener', id: 'benchlistener', type: 'user' } as const;

/** A playlist as it stands in the list; opened, it has its contents besides. */
export function playlistJson(number: number): Record<string, unknown> {
  const id = playlistId(number);
  return {
    ...links('playlist', id),
    collaborative: false,
    description: 'Songs for the bench, in no special order.',
    id,
    images: images(id),
    name: playlistName(number),
    owner: { ...links('user', listener.id), ...listener },
    primary_color: null,
    public: false,
    snapshot_id: `AAAAB${id}${idOf(`snapshot ${number}`)}`,
    items: { href: `${api}/playlists/${id}/items`, total: songsIn(number) },
    type: 'playlist',
  };
}

function songJson(number: number): Record<string, unknown> {
  const [id, artistId, albumId] = [`song ${number}`, `artist ${number % 700}`, `album ${number % 1300}`].map(idOf) as [
    string,
    string,
    string,
  ];
  const artist = { ...links('artist', artistId), id: artistId, name: `The Bench Band ${number % 700}`, type: 'artist' };
  return {
    ...links('track', id),
    album: {
      ...links('album', albumId),
      album_type: 'album',
      artists: [artist],
      id: albumId,
      images: images(albumId),
      name: `An Album for the Bench, Volume ${number % 1300}`,
      release_date: '2026-03-04',
      release_date_precision: 'day',
      total_tracks: 12,
      type: 'album',
    },
    artists: [artist],
    disc_number: 1,
    duration_ms: longPlaylist.songMs,
    explicit: false,
    external_ids: { isrc: `GBBEN26${String(number).padStart(5, '0')}` },
    id,
    is_local: false,
    name: `A Song for the Bench, Number ${number}`,
    preview_url: null,
    track: true,
    episode: false,
    track_number: 1 + (number % 12),
    type: 'track',
  };
}

function entryJson(number: number): Record<string, unknown> {
  return {
    added_at: '2026-05-06T07:08:09Z',
    added_by: { ...links('user', listener.id), id: listener.id, type: 'user' },
    is_local: false,
    primary_color: null,
    item: songJson(number),
    video_thumbnail: { url: null },
  };
}

/** Where a page lies, and where its list can be asked for again. */
export interface PagePlace {
  readonly address: string;
  readonly offset: number;
  readonly limit: number;
}

/** One page of a library of `size` playlists. */
export const playlistPage = (size: number, place: PagePlace) => pageJson(size, place, playlistJson);

/** One page of a playlist's songs. */
export const songPage = (number: number, place: PagePlace) => pageJson(songsIn(number), place, entryJson);

function pageJson(total: number, { address, offset, limit }: PagePlace, itemJson: (number: number) => unknown) {
  const at = (from: number) => `${address}?offset=${from}&limit=${limit}`;
  const count = Math.max(0, Math.min(limit, total - offset));
  return {
    href: at(offset),
    items: Array.from({ length: count }, (_, index) => itemJson(offset + index + 1)),
    limit,
    next: offset + limit < total ? at(offset + limit) : null,
    offset,
    previous: offset > 0 ? at(Math.max(0, offset - limit)) : null,
    total,
  };
}
