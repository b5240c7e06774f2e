// Puts @node-oauth/oauth2-server on our grants: it does the protocol (clients, codes, PKCE), the grants keep what was given.
// The library counts by the machine's clock, so it is handed dates that never pass; expiry is judged here, by the stand-in's clock.
import OAuth2Server, { InvalidGrantError } from '@node-oauth/oauth2-server';
import type { Client } from './client';
import { ACCESS_TOKEN_LIFE_MS, CODE_LIFE_MS, newToken, type Consent, type Grants } from './grants';

const refreshRefusals = {
  expired: 'Refresh token expired',
  revoked: 'Refresh token revoked',
  unknown: 'Invalid refresh token',
} as const;
const FAR_AWAY = new Date(8.64e15);

interface Desk {
  readonly client: Client;
  readonly grants: Grants;
  readonly nowMs: number;
}

/** For one request. `presentedRedirectUri` is what a code is exchanged with; with `repeatRefreshToken` a refresh hands out a new one. */
export function oauthServer(
  { client, grants, nowMs }: Desk,
  exchange: { readonly presentedRedirectUri: string | null; readonly repeatRefreshToken: boolean },
): OAuth2Server {
  const registered: OAuth2Server.Client = {
    id: client.id,
    grants: ['authorization_code', 'refresh_token'],
    redirectUris: [...client.redirectUris],
  };
  const model: OAuth2Server.AuthorizationCodeModel & OAuth2Server.RefreshTokenModel = {
    // A null secret is the library's way to ask on /authorize, where none is sent.
    getClient: (id: string, secret: string | null) =>
      answer(id === client.id && (secret === null || secret === client.secret) ? registered : null),
    generateAuthorizationCode: () => answer(newToken('AQ')),
    saveAuthorizationCode(code, _client, user) {
      grants.addCode(code.authorizationCode, {
        consent: consentOf(user),
        redirectUri: code.redirectUri,
        challenge: code.codeChallenge ?? null,
        expiresAtMs: nowMs + CODE_LIFE_MS,
      });
      return answer({ ...code, client: registered, user });
    },
    getAuthorizationCode(authorizationCode) {
      const code = grants.takeCode(authorizationCode);
      if (code === null) return refuse('Invalid authorization code');
      if (code.expiresAtMs <= nowMs) return refuse('Authorization code expired');
      if (code.redirectUri !== exchange.presentedRedirectUri) return refuse('Invalid redirect URI');
      const pkce = code.challenge === null ? {} : { codeChallenge: code.challenge, codeChallengeMethod: 'S256' };
      const { consent, redirectUri } = code;
      const scope = [...consent.scopes];
      return answer({
        authorizationCode,
        expiresAt: FAR_AWAY,
        redirectUri,
        scope,
        client: registered,
        user: consent,
        ...pkce,
      });
    },
    revokeAuthorizationCode: () => answer(true), // taken out when it was read
    getRefreshToken(refreshToken) {
      const checked = grants.checkRefreshToken(refreshToken);
      if (checked.kind !== 'good') return refuse(refreshRefusals[checked.kind]);
      return answer({ refreshToken, scope: [...checked.consent.scopes], client: registered, user: checked.consent });
    },
    revokeToken({ refreshToken }) {
      grants.revokeRefreshToken(refreshToken);
      return answer(true);
    },
    saveToken(token, _client, user) {
      const consent = consentOf(user);
      const scope = token.scope ?? [];
      const accessToken = grants.addAccessToken({ login: consent.login, scopes: scope }, ACCESS_TOKEN_LIFE_MS);
      if (token['authorizationCode'] !== undefined) grants.noteLink(consent.login);
      const refresh = token.refreshToken === undefined ? {} : { refreshToken: grants.addRefreshToken(consent) };
      return answer({ accessToken, scope, client: registered, user, ...refresh });
    },
    getAccessToken: () => answer(null), // the Web API asks the grants itself
  };
  return new OAuth2Server({ model, alwaysIssueNewRefreshToken: exchange.repeatRefreshToken, allowEmptyState: true });
}

/** The library passes its "user" through untouched: here it is the consent. */
function consentOf(user: OAuth2Server.User): Consent {
  return user as Consent;
}

function answer<T>(value: T): Promise<T> {
  return Promise.resolve(value);
}

function refuse(reason: string): Promise<never> {
  return Promise.reject(new InvalidGrantError(reason));
}
