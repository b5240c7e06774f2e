// What stands in a playlist: songs, podcast episodes, and places whose song Spotify no longer offers.

export interface Track {
  readonly kind: 'track';
  readonly title: string;
  /** In Spotify's order; may be empty for a local file. */
  readonly artists: readonly string[];
  readonly album: string | null;
  readonly durationMs: number;
  /** A file from the owner's own computer: no link, perhaps no artist. */
  readonly local: boolean;
}

export interface Episode {
  readonly kind: 'episode';
  readonly title: string;
  readonly show: string | null;
  readonly durationMs: number;
}

/** Spotify keeps the place but no longer offers what stood there. */
export interface Unavailable {
  readonly kind: 'unavailable';
}

/** One place of a playlist. Its position is its place in the page it came with, never a filtered index. */
export interface Entry {
  readonly item: Track | Episode | Unavailable;
  /** When it was added, milliseconds since 1970; null on very old playlists. */
  readonly addedAtMs: number | null;
}
