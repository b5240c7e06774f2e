// Reads the body of a refusal: Spotify's JSON, one of its plain texts, or a page by something in front of it.
// What comes out is said in our own words, so that nothing of the body can reach a log.
import { isObject, type Unchecked } from './json-checks';
import type { WireRefusal } from './wire';

/** Why Spotify refuses, where its text tells; statuses alone do not tell these apart. */
export type RefusalCause =
  'scope' | 'not-registered' | 'owner-premium' | 'quota' | 'malformed-id' | 'not-the-api' | 'other';

export interface Refusal {
  readonly cause: RefusalCause;
  /** For the log. */
  readonly reason: string;
}

const knownTexts: readonly (readonly [text: RegExp, cause: RefusalCause, reason: string])[] = [
  [/insufficient client scope|permissions missing/i, 'scope', 'the link lacks a scope'],
  [/not\s+(?:be\s+)?registered/i, 'not-registered', 'the account is not on the list of the app'],
  [/premium subscription/i, 'owner-premium', 'the owner of the app needs Premium'],
  [/quota_exceeded/i, 'quota', 'the quota is spent'],
  [/rate limit exceeded|too many requests/i, 'other', 'too many calls'],
  [/access token expired/i, 'other', 'the access token has expired'],
  [/invalid access token/i, 'other', 'the access token is not valid'],
  [/no token provided/i, 'other', 'the access token did not arrive'],
  [/invalid limit/i, 'other', 'Invalid limit'],
  [/invalid offset/i, 'other', 'Invalid offset'],
  [/invalid base62 id/i, 'malformed-id', 'Invalid base62 id'],
  [/missing required field/i, 'other', 'Missing required field'],
  [/not found/i, 'other', 'there is no such thing'],
  [/^forbidden$/i, 'other', 'forbidden'],
];

/** A plain text longer than this is a page, not a message. */
const MOST_MESSAGE_CHARACTERS = 500;

/** Never throws. */
export function readRefusal(body: string): Refusal {
  const text = body.trim();
  if (text.startsWith('<')) return { cause: 'not-the-api', reason: 'refused with a page instead of an answer' };
  const message = messageOf(text);
  const known = knownTexts.find(([pattern]) => pattern.test(message));
  return known === undefined
    ? { cause: 'other', reason: 'refused without a known reason' }
    : { cause: known[1], reason: known[2] };
}

/** Reason and message of Spotify's error object, else the text itself. */
function messageOf(text: string): string {
  const error = errorOf(text);
  if (error === null) return text.slice(0, MOST_MESSAGE_CHARACTERS);
  const parts = [error.reason, error.message].filter(part => typeof part === 'string');
  return parts.join(' ').slice(0, MOST_MESSAGE_CHARACTERS);
}

function errorOf(text: string): Unchecked<WireRefusal['error']> | null {
  try {
    const body: unknown = JSON.parse(text);
    if (!isObject(body)) return null;
    const { error } = body as Unchecked<WireRefusal>;
    return isObject(error) ? error : {};
  } catch {
    return null;
  }
}
