// One case of an attack as data, so that what was found once can be kept, read and done again. It holds no token.

/** Requests in their order, as they were sent; `{token}` stands for the access token. */
export interface RequestsCase {
  readonly attack: 'requests';
  readonly sends: readonly unknown[];
}

/** What a listener asked, and what Spotify answered. */
export interface BodiesCase {
  readonly attack: 'bodies';
  readonly asked: readonly AskedTurn[];
  readonly answers: readonly SpotifyAnswer[];
}

/** An intent with its slots, or another request by its type. */
export interface AskedTurn {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface SpotifyAnswer {
  /** Path and query below the base URL. */
  readonly target: string;
  /** Null: no answer came. */
  readonly status: number | null;
  readonly text: string;
  readonly retryAfter: string | null;
  /** How it travels where there is a network; whole, unless it says otherwise. */
  readonly wire?: string;
}

export type AttackCase = RequestsCase | BodiesCase;

export const TOKEN_PLACE = '{token}';

/** Throws an Error that says what is wrong with a file's text. */
export function readCase(text: string): AttackCase {
  const read = JSON.parse(text) as Partial<AttackCase>;
  if (read.attack === 'requests' && Array.isArray(read.sends)) return read as RequestsCase;
  if (read.attack === 'bodies' && Array.isArray(read.asked) && Array.isArray(read.answers)) return read as BodiesCase;
  throw new Error('This is no case of an attack: it needs "attack" with "sends", or with "asked" and "answers".');
}
