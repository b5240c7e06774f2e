// The ways in which one attempt at a call can fail, before anyone decides what that means. No axios type, no token.

import { TOO_LARGE } from './adapter';

/** The service answered, and not with a success. */
export interface Refused {
  readonly kind: 'refused';
  readonly status: number;
  /** The body as sent: perhaps JSON, perhaps not. Never logged. */
  readonly text: string;
  /** The Retry-After header as sent. */
  readonly retryAfter: string | null;
}

export type Failure =
  | Refused
  /** The turn is over, or the caller gave the call up. */
  | { readonly kind: 'too-late' }
  /** The call's own time was over and the turn's is not. */
  | { readonly kind: 'no-answer' }
  /** A connection that broke, perhaps one that had gone stale while it lay idle. A new one may work. */
  | { readonly kind: 'broken-connection' }
  /** No connection, and a second try would not help: unknown host, certificate refused. */
  | { readonly kind: 'no-connection' }
  /** Bytes that are no answer at all. */
  | { readonly kind: 'unreadable'; readonly why: 'not HTTP' | 'too large' | 'compression' };

const brokenConnectionCodes: ReadonlySet<string> = new Set([
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EPIPE',
  'ETIMEDOUT',
]);

/** Sorts what a request threw by its code alone: messages and causes of such errors can hold the token. */
export function failureOfThrown(thrown: unknown): Failure {
  const { code } = (thrown ?? {}) as { readonly code?: unknown };
  if (typeof code !== 'string') return { kind: 'no-connection' };
  if (code === TOO_LARGE) return { kind: 'unreadable', why: 'too large' };
  if (brokenConnectionCodes.has(code)) return { kind: 'broken-connection' };
  if (code.startsWith('HPE_')) return { kind: 'unreadable', why: 'not HTTP' };
  if (code.startsWith('Z_') || code.startsWith('ERR__ERROR_')) return { kind: 'unreadable', why: 'compression' };
  return { kind: 'no-connection' };
}
