// POST /api/token: the code and refresh grants. Stricter than Spotify: the client must prove itself by HTTP Basic.
import { OAuthError, Request, Response } from '@node-oauth/oauth2-server';
import { json, type Answer, type Asked } from '../http/exchange';
import { basicCredentials, type Client } from './client';
import { ACCESS_TOKEN_LIFE_MS, type Grants } from './grants';
import { oauthServer } from './oauth-server';

const noStore = { 'cache-control': 'no-store', pragma: 'no-cache' };
const known = new Set(['grant_type', 'code', 'redirect_uri', 'refresh_token', 'code_verifier', 'client_id', 'scope']);

interface TokenDesk {
  readonly client: Client;
  readonly grants: Grants;
  readonly nowMs: number;
  /** A refresh hands out a new refresh token and kills the old one. */
  readonly repeatRefreshToken: boolean;
}

/** Answers as Spotify's token endpoint does: 200 with a token, or `{error, error_description}`. */
export async function answerToken(asked: Asked, desk: TokenDesk): Promise<Answer> {
  if (asked.method !== 'POST') return failure(405, 'invalid_request', 'The method must be POST');
  if (asked.headers['content-type']?.split(';')[0]?.trim() !== 'application/x-www-form-urlencoded') {
    return failure(415, 'invalid_request', 'The body must be form encoded');
  }
  const credentials = basicCredentials(asked.headers.authorization);
  if (credentials?.id !== desk.client.id) return failure(400, 'invalid_client', 'Invalid client');
  if (credentials.secret !== desk.client.secret) return failure(400, 'invalid_client', 'Invalid client secret');

  const form = new URLSearchParams(asked.body);
  const odd = oddField(form);
  if (odd !== null) return failure(400, 'invalid_request', odd);
  const named = form.get('client_id');
  if (named !== null && named !== desk.client.id) return failure(400, 'invalid_client', 'Invalid client');
  const grantType = form.get('grant_type');
  if (grantType === null) return failure(400, 'unsupported_grant_type', 'grant_type parameter is missing');
  if (grantType !== 'authorization_code' && grantType !== 'refresh_token') {
    return failure(400, 'unsupported_grant_type', 'grant_type must be authorization_code or refresh_token');
  }
  if (grantType === 'authorization_code' && !form.has('redirect_uri')) {
    return failure(400, 'invalid_request', 'redirect_uri must be supplied');
  }
  return issue(asked, form, desk);
}

async function issue(asked: Asked, form: URLSearchParams, desk: TokenDesk): Promise<Answer> {
  const server = oauthServer(desk, {
    presentedRedirectUri: form.get('redirect_uri'),
    repeatRefreshToken: desk.repeatRefreshToken,
  });
  const request = new Request({
    method: 'POST',
    headers: headersOf(asked),
    query: {},
    body: Object.fromEntries(form),
  });
  try {
    const token = await server.token(request, new Response());
    const body = {
      access_token: token.accessToken,
      token_type: 'Bearer',
      expires_in: ACCESS_TOKEN_LIFE_MS / 1000,
      scope: (token.scope ?? []).join(' '),
    };
    const refresh = token.refreshToken === undefined ? {} : { refresh_token: token.refreshToken };
    return json(200, { ...body, ...refresh }, noStore);
  } catch (error) {
    if (!(error instanceof OAuthError) || error.code >= 500) throw error;
    return failure(400, error.name, error.message);
  }
}

/** The library looks at the headers for the body's kind and the client's proof. */
function headersOf(asked: Asked): Record<string, string> {
  return {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(asked.body)),
    authorization: asked.headers.authorization ?? '',
  };
}

function oddField(form: URLSearchParams): string | null {
  for (const name of new Set(form.keys())) {
    if (!known.has(name)) return `Unknown parameter: ${name}`;
    if (form.getAll(name).length > 1) return `Parameter given twice: ${name}`;
  }
  return null;
}

function failure(status: number, error: string, description: string): Answer {
  return json(status, { error, error_description: description }, noStore);
}
