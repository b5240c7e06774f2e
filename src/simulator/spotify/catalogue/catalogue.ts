// The whole invented catalogue as of one day: the people who can sign in, and every playlist by its id.
import { artists } from './artists';
import type { LazyList, Listener, Played, Playlist } from './music';
import { noa, robin } from './people';
import { makePlaylist } from './playlists';
import { plainRecipes } from './plain-recipes';
import { recipes } from './recipes';
import { songOfMood } from './songs';

const DAY_MS = 86_400_000;
const SONG_MS = 225_000;
const LIKED = 312;
const TOP = 50;

export interface Catalogue {
  readonly listeners: readonly Listener[];
  listener(login: string): Listener | null;
  /** Null: there is none, or Spotify keeps it back. */
  playlist(id: string): Playlist | null;
  readonly playlists: readonly Playlist[];
}

/** Opens the catalogue; `nowMs` is the moment from which all its dates are counted back. */
export function openCatalogue(nowMs: number): Catalogue {
  const todayMs = Math.floor(nowMs / DAY_MS) * DAY_MS;
  const shelf = [...recipes, ...plainRecipes()].map(recipe =>
    recipe === null ? null : makePlaylist(recipe, robin, todayMs),
  );
  const playlists = shelf.filter(playlist => playlist !== null);
  const byId = new Map(playlists.map(playlist => [playlist.id, playlist]));
  const listeners = [robinsLibrary(shelf, playlists, nowMs), noasLibrary()];
  return {
    listeners,
    listener: login => listeners.find(({ person }) => person.id === login) ?? null,
    playlist: id => byId.get(id) ?? null,
    playlists,
  };
}

function robinsLibrary(shelf: readonly (Playlist | null)[], playlists: readonly Playlist[], nowMs: number): Listener {
  const roadTrip = playlists.find(({ name }) => name === 'Road Trip') ?? null;
  const recentlyPlayed = Array.from({ length: TOP }, (_, index): Played => ({
    song: songOfMood('road', index % 30, 'recently played'), // some songs come twice, as they do
    playedAtMs: nowMs - 60_000 - index * SONG_MS,
    playlist: index < 12 ? roadTrip : null,
  }));
  const first = roadTrip?.entryAt(0).item;
  return {
    person: robin,
    email: 'robin@example.com',
    accountId: 'acct-4c1f0a7e93d2b865',
    playlists: shelf,
    likedSongs: lazily(LIKED, place => ({
      song: songOfMood('any', place, 'liked songs'),
      addedAtMs: nowMs - (place * 2 + 1) * DAY_MS,
    })),
    topSongs: lazily(TOP, place => songOfMood('bright', place, 'top songs')),
    topArtists: lazily(artists.length, place => artists[(place * 7) % artists.length] ?? missing()),
    recentlyPlayed,
    playing:
      roadTrip !== null && first?.kind === 'song'
        ? { song: first, playlist: roadTrip, startedAtMs: nowMs - 42_000 }
        : null,
  };
}

function noasLibrary(): Listener {
  return {
    person: noa,
    email: 'noa@example.com',
    accountId: 'acct-b90e55d1682c7f34',
    playlists: [],
    likedSongs: lazily(0, missing),
    topSongs: lazily(0, missing),
    topArtists: lazily(0, missing),
    recentlyPlayed: [],
    playing: null,
  };
}

function lazily<T>(size: number, at: (place: number) => T): LazyList<T> {
  return { size, at };
}

function missing(): never {
  throw new RangeError('There is nothing at this place.');
}
