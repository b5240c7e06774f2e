// What every endpoint says about itself. One module per area of Spotify's API makes these; http.ts sends them.
import type { MusicErrorKind } from '../../music/music-error';
import type { CallName } from '../scopes';

/** What those refusals mean that mean something else at every endpoint. */
export interface Refusals {
  /** A bare 403. */
  readonly forbidden: MusicErrorKind;
  /** 404. */
  readonly missing: MusicErrorKind;
  /** 400 for an id that Spotify cannot have given out, such as one that came out of a touched request. */
  readonly malformedId: MusicErrorKind;
}

/** One read, ready to be sent. Its scopes stand in scopes.ts under the name of its call. */
export interface Endpoint<T> {
  readonly call: CallName;
  /** Below the base URL, ids encoded. */
  readonly path: string;
  /** Sent in this order. Built from positions, never from an address in an answer. */
  readonly query: Readonly<Record<string, string | number>>;
  readonly refusals: Refusals;
  /** Reads the answer's JSON. Throws UnexpectedJson. */
  parse(body: unknown): T;
  /** What an answer without a body means (204). Without this it is a bad answer. */
  whenEmpty?(): T;
}

/** For a call that nobody is refused who has linked: then we called what is not there. */
export const ourFault: Refusals = { forbidden: 'bad-request', missing: 'bad-request', malformedId: 'bad-request' };
