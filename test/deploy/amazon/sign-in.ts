// Login with Amazon, as far as ask-cli uses it: an access token for the refresh token it has.
import { randomBytes } from 'node:crypto';
import { jsonOf, type Answer, type Asked } from './service';

export interface SignIn {
  /** Null where the request is not for a token. */
  answer(asked: Asked): Answer | null;
  /** Whether the request bears a token from here. */
  isSignedIn(asked: Asked): boolean;
}

export function createSignIn(refreshToken: string): SignIn {
  const accessTokens = new Set<string>();
  return {
    answer({ method, path, body }) {
      if (method !== 'POST' || path !== '/auth/o2/token') return null;
      const text = body.toString('utf8');
      const asked = text.startsWith('{') ? jsonOf(body) : Object.fromEntries(new URLSearchParams(text));
      if (asked['grant_type'] !== 'refresh_token' || asked['refresh_token'] !== refreshToken) {
        return { status: 400, body: { error: 'invalid_grant' } };
      }
      const token = `Atza|${randomBytes(16).toString('hex')}`;
      accessTokens.add(token);
      const kept = { refresh_token: refreshToken, token_type: 'bearer', expires_in: 3600 };
      return { status: 200, body: { access_token: token, ...kept } };
    },
    isSignedIn: ({ headers }) => accessTokens.has((headers.authorization ?? '').replace(/^Bearer /, '')),
  };
}
