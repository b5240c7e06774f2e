// The closed list of ways in which reading music can fail, in the listener's terms. Carries no address, token or title.

/** What a listener can allow the skill to read. */
export type Permission =
  'private-playlists' | 'collaborative-playlists' | 'liked-songs' | 'top-music' | 'recently-played' | 'now-playing';

export const musicErrorKinds = [
  'not-linked', // the request carries no access token
  'link-expired', // the token is no longer accepted
  'permission-missing', // the link lacks a permission; `permissions` names it
  'not-registered', // the account is not on the allow-list of the skill's Spotify app
  'owner-needs-premium', // the app's owner has no active Premium plan
  'not-readable', // these contents are kept back from this listener
  'not-found', // there is no such thing (any more)
  'wait', // too many calls; `retryAfterSeconds` says how long
  'quota-spent', // the day's allowance is used up; `retryAfterSeconds` says how long
  'unavailable', // no answer, or the service failed
  'too-late', // the turn's time was over first
  'bad-answer', // an answer that is not what the service promises
  'bad-request', // the service refuses what we sent: our fault
] as const;

export type MusicErrorKind = (typeof musicErrorKinds)[number];

/** What a MusicError tells besides its kind. All of it is safe to log. */
export interface MusicErrorDetails {
  /** One plain sentence or phrase for the log; never a token, a title or an id. */
  readonly reason: string;
  /** HTTP status, where there was one. */
  readonly status?: number;
  /** Which call it was, such as `GET /playlists/{id}/items`: a pattern, without ids. */
  readonly call?: string;
  /** For `wait` and `quota-spent`. */
  readonly retryAfterSeconds?: number;
  /** For `permission-missing`: what the failing call needs. */
  readonly permissions?: readonly Permission[];
}

/** The only error a Library rejects with. */
export class MusicError extends Error {
  override readonly name = 'MusicError';
  readonly kind: MusicErrorKind;
  declare readonly status?: number;
  declare readonly call?: string;
  declare readonly retryAfterSeconds?: number;
  declare readonly permissions?: readonly Permission[];

  constructor(kind: MusicErrorKind, details: MusicErrorDetails) {
    super(`${kind}: ${details.reason}`);
    this.kind = kind;
    if (details.status !== undefined) this.status = details.status;
    if (details.call !== undefined) this.call = details.call;
    if (details.retryAfterSeconds !== undefined) this.retryAfterSeconds = details.retryAfterSeconds;
    if (details.permissions !== undefined) this.permissions = details.permissions;
  }
}
