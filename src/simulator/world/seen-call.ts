// A call to Spotify as whoever watches the skill at work gets to know it.

/** One attempt at one call. */
export interface SeenCall {
  /** A pattern such as `GET /me/playlists`. */
  readonly call: string;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly durationMs: number;
}
