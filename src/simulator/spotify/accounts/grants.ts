// Who has allowed what: consents, codes and tokens, all in memory and all by the stand-in's own clock.
import { randomBytes } from 'node:crypto';
import type { Clock } from '../../../music/deadline';

export const ACCESS_TOKEN_LIFE_MS = 3_600_000;
/** Spotify says only "a few minutes". */
export const CODE_LIFE_MS = 300_000;

/** What a listener said yes to, and when: refresh tokens count their six months from here. */
export interface Consent {
  readonly login: string;
  readonly scopes: readonly string[];
  readonly givenAtMs: number;
}

export interface Code {
  readonly consent: Consent;
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly expiresAtMs: number;
}

interface AccessToken {
  readonly login: string;
  readonly scopes: readonly string[];
  readonly expiresAtMs: number;
}

export type Checked =
  | { readonly kind: 'good'; readonly login: string; readonly scopes: readonly string[] }
  | { readonly kind: 'expired' }
  | { readonly kind: 'unknown' };

export type CheckedRefresh =
  | { readonly kind: 'good'; readonly consent: Consent }
  | { readonly kind: 'expired' }
  | { readonly kind: 'revoked' }
  | { readonly kind: 'unknown' };

export interface Grants {
  /** Whose consent was last turned into tokens; null when nobody's is, or when it was taken back. */
  readonly linkedListener: string | null;
  addCode(code: string, details: Code): void;
  noteLink(login: string): void;
  /** Takes the code out: it works once. */
  takeCode(code: string): Code | null;
  addAccessToken(consent: Pick<Consent, 'login' | 'scopes'>, lifeMs: number): string;
  checkAccessToken(token: string): Checked;
  expireAccessToken(token: string): void;
  expireAccessTokens(): void;
  addRefreshToken(consent: Consent): string;
  checkRefreshToken(token: string): CheckedRefresh;
  revokeRefreshToken(token: string): void;
  /** As when a listener removes the app at Spotify: nothing handed out works any more. */
  revokeAll(): void;
  /** The listener says yes, now, to these scopes and to all they had allowed before. */
  approve(login: string, scopes: readonly string[]): void;
  /** The consent that covers these scopes, dated when it was given; null when the listener has to be asked (again). */
  consentFor(login: string, scopes: readonly string[]): Consent | null;
}

/** An empty store. `refreshTokenLifeMs` counts from the listener's consent, not from the last refresh. */
export function createGrants(now: Clock, refreshTokenLifeMs: number): Grants {
  const codes = new Map<string, Code>();
  const accessTokens = new Map<string, AccessToken>();
  const refreshTokens = new Map<string, { readonly consent: Consent; revoked: boolean }>();
  const approvals = new Map<string, Consent>();
  let linkedListener: string | null = null;
  const expire = (token: string, known: AccessToken): void => {
    accessTokens.set(token, { ...known, expiresAtMs: Math.min(known.expiresAtMs, now()) });
  };

  return {
    get linkedListener() {
      return linkedListener;
    },
    noteLink: login => void (linkedListener = login),
    addCode: (code, details) => void codes.set(code, details),
    takeCode(code) {
      const details = codes.get(code) ?? null;
      codes.delete(code);
      return details;
    },
    addAccessToken({ login, scopes }, lifeMs) {
      const token = newToken('BQ');
      accessTokens.set(token, { login, scopes, expiresAtMs: now() + lifeMs });
      return token;
    },
    checkAccessToken(token) {
      const known = accessTokens.get(token);
      if (known === undefined) return { kind: 'unknown' };
      if (known.expiresAtMs <= now()) return { kind: 'expired' };
      return { kind: 'good', login: known.login, scopes: known.scopes };
    },
    expireAccessToken(token) {
      const known = accessTokens.get(token);
      if (known !== undefined) expire(token, known);
    },
    expireAccessTokens: () => accessTokens.forEach((known, token) => expire(token, known)),
    addRefreshToken(consent) {
      const token = newToken('AQ');
      refreshTokens.set(token, { consent, revoked: false });
      return token;
    },
    checkRefreshToken(token) {
      const known = refreshTokens.get(token);
      if (known === undefined) return { kind: 'unknown' };
      if (known.revoked) return { kind: 'revoked' };
      const { consent } = known;
      return consent.givenAtMs + refreshTokenLifeMs <= now() ? { kind: 'expired' } : { kind: 'good', consent };
    },
    revokeRefreshToken(token) {
      const known = refreshTokens.get(token);
      if (known !== undefined) known.revoked = true;
    },
    revokeAll() {
      linkedListener = null;
      codes.clear();
      accessTokens.clear();
      approvals.clear();
      refreshTokens.forEach(known => (known.revoked = true));
    },
    approve(login, scopes) {
      const before = approvals.get(login)?.scopes ?? [];
      approvals.set(login, { login, scopes: [...new Set([...before, ...scopes])], givenAtMs: now() });
    },
    consentFor(login, scopes) {
      const given = approvals.get(login);
      if (given === undefined || given.givenAtMs + refreshTokenLifeMs <= now()) return null;
      return scopes.every(scope => given.scopes.includes(scope)) ? { ...given, scopes } : null;
    },
  };
}

/** Opaque and not to be guessed; the first letters only make it look familiar. */
export function newToken(prefix: string): string {
  return prefix + randomBytes(48).toString('base64url');
}
