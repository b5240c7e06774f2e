// Songs, local files, artists and albums as Spotify's JSON. Field lists: spotify-web-api reference, February 2026 guide.
import type { Album, Artist, LocalFile, Song } from '../catalogue/music';
import { hexFor, seeded } from '../catalogue/seeded';
import { linksTo } from './links';
import { lostIn2026, type WireContext } from './wire-context';

/** Where things are sold; only said before February 2026. */
export const markets = ['AU', 'CA', 'DE', 'GB', 'IN', 'US'];

export function artistJson(artist: Artist, { api }: WireContext): object {
  return { ...linksTo('artist', artist.id, api), id: artist.id, name: artist.name, type: 'artist' };
}

/** With what only the artist's own object carries. */
export function fullArtistJson(artist: Artist, wire: WireContext): object {
  const chance = seeded(`fame ${artist.id}`);
  const followers = { href: null, total: chance.below(2_000_000) };
  return {
    ...artistJson(artist, wire),
    genres: [artist.genre],
    images: images(artist.id),
    ...lostIn2026(wire.shape, { followers, popularity: chance.below(80) }),
  };
}

export function albumJson(album: Album, wire: WireContext): object {
  return {
    ...linksTo('album', album.id, wire.api),
    album_type: 'album',
    artists: [artistJson(album.artist, wire)],
    id: album.id,
    images: images(album.id),
    name: album.title,
    release_date: String(album.year),
    release_date_precision: 'year',
    total_tracks: album.songCount,
    type: 'album',
    ...lostIn2026(wire.shape, { available_markets: markets }),
  };
}

export function songJson(song: Song, wire: WireContext): object {
  return {
    ...linksTo('track', song.id, wire.api),
    album: albumJson(song.album, wire),
    artists: song.artists.map(artist => artistJson(artist, wire)),
    disc_number: 1,
    duration_ms: song.durationMs,
    explicit: song.explicit,
    external_ids: { isrc: song.isrc },
    id: song.id,
    is_local: false,
    name: song.title,
    preview_url: null,
    track_number: song.trackNumber,
    type: 'track',
    ...(wire.marketNamed ? { is_playable: true } : {}),
    ...lostIn2026(wire.shape, { available_markets: markets, popularity: seeded(song.id).below(90) }),
  };
}

/** A file of the owner's own: everything that Spotify would know is null or empty. */
export function localFileJson(file: LocalFile, wire: WireContext): object {
  const nobody = { external_urls: {}, href: null, id: null, uri: null };
  const nowhere = lostIn2026(wire.shape, { available_markets: [] });
  const part = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
  const seconds = Math.round(file.durationMs / 1000);
  return {
    album: {
      ...nobody,
      album_type: null,
      artists: [],
      images: [],
      name: file.album,
      release_date: null,
      release_date_precision: null,
      total_tracks: 0,
      type: 'album',
      ...nowhere,
    },
    artists: [{ ...nobody, name: file.artist, type: 'artist' }],
    disc_number: 0,
    duration_ms: file.durationMs,
    explicit: false,
    external_ids: {},
    external_urls: {},
    href: null,
    id: null,
    is_local: true,
    name: file.title,
    preview_url: null,
    track_number: 0,
    type: 'track',
    uri: `spotify:local:${part(file.artist)}:${part(file.album)}:${part(file.title)}:${seconds}`,
    ...nowhere,
    ...lostIn2026(wire.shape, { popularity: 0 }),
  };
}

/** Three sizes of one picture, at an address that leads nowhere: the stand-in shows no pictures. */
export function images(seed: string): readonly object[] {
  const name = hexFor(`image ${seed}`, 40);
  return [640, 300, 64].map(size => ({
    height: size,
    url: `https://images.stand-in.invalid/${size}/${name}`,
    width: size,
  }));
}
