// How the bench's Spotify treats a caller. It stands in the access token, so that many measurements can share one process.
import { createHash } from 'node:crypto';

/** What a call waits, milliseconds: about the way to Spotify and back. */
export const RTT_MS = 80;
export const SLOW_MS = 3000;
export const SLOW_SHARE = 0.03;

/**
 * `near` answers at once, `far` after one round trip, `tail` does so too, but three calls in a hundred take three seconds;
 * `hang` says nothing, `stall` says nothing after its headers, `refuse` answers every call with 429.
 */
export const manners = ['near', 'far', 'tail', 'hang', 'stall', 'refuse'] as const;
export type Manner = (typeof manners)[number];

export interface Caller {
  readonly playlists: number;
  readonly manner: Manner;
}

/** A token that no one else uses, for a library of that many playlists. `who` is made of letters, digits and hyphens. */
export function tokenFor({ playlists, manner }: Caller, who: string): string {
  return `bench.${playlists}.${manner}.${who}`;
}

/** Null for a token that is none of the bench's. */
export function readToken(token: string): Caller | null {
  const [, playlists, word] = /^bench\.(\d+)\.([a-z]+)\.[\w-]+$/.exec(token) ?? [];
  const manner = manners.find(known => known === word);
  return manner === undefined ? null : { playlists: Number(playlists), manner };
}

/** Whether a call is one of the slow ones: drawn by what it asks for and how often, so that no order of arrival changes it. */
export function isSlow(draw: { readonly seed: number; readonly token: string; readonly target: string; nth: number }) {
  const text = `${draw.seed} ${draw.token} ${draw.target} ${draw.nth}`;
  return createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32 < SLOW_SHARE;
}
