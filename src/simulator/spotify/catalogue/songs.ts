// The invented songs: 48 artists with four albums of ten songs each. A song is made when it is first asked for, and kept.
import { albumNames, artists, artistsOf } from './artists';
import type { Album, Artist, Mood, Song } from './music';
import { hexFor, idFor, seeded } from './seeded';
import { titleOf } from './titles';

const ALBUMS_PER_ARTIST = 4;
const SONGS_PER_ALBUM = 10;
const SONGS_PER_ARTIST = ALBUMS_PER_ARTIST * SONGS_PER_ALBUM;

/** How many songs there are in all. */
export const SONG_COUNT = artists.length * SONGS_PER_ARTIST;

const songs = new Map<number, Song>();
const albums = new Map<string, Album>();

/** The song of a number from 0 to SONG_COUNT - 1. */
export function songAt(number: number): Song {
  const known = songs.get(number);
  if (known !== undefined) return known;
  const song = makeSong(number);
  songs.set(number, song);
  return song;
}

/** Primes that share no factor with a mood's count, and leap far among the artists. */
const leaps = [1013, 1039, 1049, 1051, 1061, 1063] as const;

/** The songs of one mood in an order of the seed's own: places below the mood's count never give a song twice. */
export function songOfMood(mood: Mood, place: number, seed: string): Song {
  const choice = artistsOf(mood);
  const count = choice.length * SONGS_PER_ARTIST;
  const chance = seeded(seed);
  const scattered = (chance.below(count) + place * chance.pick(leaps)) % count;
  const artist = choice[scattered % choice.length];
  if (artist === undefined) throw new RangeError('There is no such song.');
  return songAt(artists.indexOf(artist) * SONGS_PER_ARTIST + Math.floor(scattered / choice.length));
}

function makeSong(number: number): Song {
  const artist = artists[Math.floor(number / SONGS_PER_ARTIST)];
  if (artist === undefined) throw new RangeError('There is no such song.');
  const chance = seeded(`song ${number}`);
  const place = number % SONGS_PER_ARTIST;
  const guest = chance.next() < 0.08 ? chance.pick(artistsOf(artist.mood)) : null;
  const hasGuest = guest !== null && guest !== artist;
  const suffix = hasGuest ? ` (feat. ${guest.name})` : chance.next() < 0.03 ? ' - Live' : '';
  return {
    kind: 'song',
    id: idFor(`song ${number}`),
    title: titleOf(number) + suffix,
    artists: hasGuest ? [artist, guest] : [artist],
    album: albumOf(artist, Math.floor(place / SONGS_PER_ALBUM)),
    trackNumber: (place % SONGS_PER_ALBUM) + 1,
    durationMs: 158_000 + chance.below(140_000),
    explicit: chance.next() < 0.05,
    isrc: `QZ${hexFor(`isrc ${number}`, 10).toUpperCase()}`,
  };
}

function albumOf(artist: Artist, index: number): Album {
  const key = `${artist.id} ${index}`;
  const known = albums.get(key);
  if (known !== undefined) return known;
  const nameAt = (artists.indexOf(artist) * 5 + index * 7) % albumNames.length;
  const album = {
    id: idFor(`album ${key}`),
    title: albumNames[nameAt] ?? '',
    artist,
    year: 1996 + ((artists.indexOf(artist) * 3 + index * 6) % 29),
    songCount: SONGS_PER_ALBUM,
  };
  albums.set(key, album);
  return album;
}
