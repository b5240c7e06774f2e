// What a playlist is to Record Keeper. Knows nothing of Spotify's JSON or of speech.

/** Whose account it is. */
export interface Listener {
  /** Compared with Playlist.ownerId; never spoken, never logged. */
  readonly id: string;
  /** The display name; null when the account has none. */
  readonly name: string | null;
}

/** One playlist as the library's list shows it. */
export interface Playlist {
  readonly id: string;
  /** As the owner wrote it: may be empty, blank, or nothing but emoji. */
  readonly name: string;
  readonly ownerId: string;
  readonly ownerName: string | null;
  readonly collaborative: boolean;
  /** Entries as Spotify counts them, unavailable ones included; null when Spotify does not say. */
  readonly entryCount: number | null;
  /** Plain text: no markup, no entities. Null when there is none. */
  readonly description: string | null;
  /** HTTPS address of a cover picture, the one nearest to 640 pixels wide. */
  readonly artworkUrl: string | null;
  /** The playlist's page on Spotify. */
  readonly link: string | null;
}
