// What the invented catalogue holds, in plain words. Knows nothing of Spotify's JSON.

/** Moods that a playlist draws its songs from. */
export type Mood = 'bright' | 'calm' | 'road' | 'night' | 'any';

export interface Person {
  readonly id: string;
  /** Null: the account shows no name. */
  readonly name: string | null;
}

export interface Artist {
  readonly id: string;
  readonly name: string;
  readonly mood: Mood;
  readonly genre: string;
}

export interface Album {
  readonly id: string;
  readonly title: string;
  readonly artist: Artist;
  readonly year: number;
  readonly songCount: number;
}

export interface Song {
  readonly kind: 'song';
  readonly id: string;
  readonly title: string;
  /** The album's artist first, then guests. */
  readonly artists: readonly Artist[];
  readonly album: Album;
  /** From 1. */
  readonly trackNumber: number;
  readonly durationMs: number;
  readonly explicit: boolean;
  readonly isrc: string;
}

/** A file from the owner's own computer. */
export interface LocalFile {
  readonly kind: 'local';
  readonly title: string;
  readonly artist: string;
  readonly album: string;
  readonly durationMs: number;
}

export interface Show {
  readonly id: string;
  readonly name: string;
  readonly publisher: string;
  readonly description: string;
  readonly episodeCount: number;
}

export interface Episode {
  readonly kind: 'episode';
  readonly id: string;
  readonly title: string;
  readonly show: Show;
  readonly durationMs: number;
  /** Day of release, YYYY-MM-DD. */
  readonly released: string;
}

/** A place whose song is no longer offered. */
export interface Gap {
  readonly kind: 'gap';
}

export interface Entry {
  readonly item: Song | LocalFile | Episode | Gap;
  /** Null on very old playlists. */
  readonly addedAtMs: number | null;
  readonly addedBy: Person | null;
}

export interface Playlist {
  readonly id: string;
  readonly name: string;
  /** As typed, not escaped. */
  readonly description: string | null;
  readonly owner: Person;
  /** People who may edit besides the owner. */
  readonly collaborators: readonly Person[];
  /** What Spotify says; an invited collaborator does not always show. */
  readonly collaborative: boolean;
  readonly public: boolean;
  readonly size: number;
  /** False where Spotify leaves the count out of lists. */
  readonly sizeListed: boolean;
  readonly snapshotId: string;
  readonly followers: number;
  /** Throws outside 0 to size - 1. */
  entryAt(position: number): Entry;
}

export interface Played {
  readonly song: Song;
  readonly playedAtMs: number;
  readonly playlist: Playlist | null;
}

export interface Playing {
  readonly song: Song;
  readonly playlist: Playlist;
  readonly startedAtMs: number;
}

/** A list that is made as it is read. */
export interface LazyList<T> {
  readonly size: number;
  at(position: number): T;
}

/** Someone who can sign in. */
export interface Listener {
  readonly person: Person;
  readonly email: string;
  /** Pseudonymous and for ever. */
  readonly accountId: string;
  /** Newest first, as in the app; null is a playlist that Spotify keeps back. */
  readonly playlists: readonly (Playlist | null)[];
  readonly likedSongs: LazyList<{ readonly song: Song; readonly addedAtMs: number }>;
  readonly topSongs: LazyList<Song>;
  readonly topArtists: LazyList<Artist>;
  /** Newest first. */
  readonly recentlyPlayed: readonly Played[];
  readonly playing: Playing | null;
}
