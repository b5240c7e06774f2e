// /authorize and the forms behind it: sign in, agree or not, and back to the app with a code.
import { Request, Response } from '@node-oauth/oauth2-server';
import type { Catalogue } from '../catalogue/catalogue';
import { seeOther, text, type Answer, type Asked } from '../http/exchange';
import { readAuthorizationRequest, redirectBack, type AuthorizationRequest } from './authorization-request';
import { isOwnForm, type BrowserSessions } from './browser-sessions';
import type { Client } from './client';
import type { Consent, Grants } from './grants';
import { oauthServer } from './oauth-server';
import { consentPage, loginPage, refusedPage, stalePage } from './pages';

export interface AuthorizeDesk {
  readonly client: Client;
  readonly grants: Grants;
  readonly catalogue: Catalogue;
  readonly sessions: BrowserSessions;
  readonly nowMs: number;
}

/** GET /authorize: asks what still has to be asked, else goes straight back with a code. */
export async function showAuthorize(asked: Asked, desk: AuthorizeDesk): Promise<Answer> {
  const read = readAuthorizationRequest(asked.query, desk.client);
  if (read.kind === 'refused') return refusedPage(read.reason);
  const { request } = read;
  const { session, headers } = desk.sessions.open(asked.headers.cookie);
  const context = { formToken: session.formToken, query: asked.query.toString(), headers };
  const listener = session.login === null ? null : desk.catalogue.listener(session.login);
  if (listener === null) return loginPage(desk.catalogue.listeners, context);
  const consent = desk.grants.consentFor(listener.person.id, request.scopes);
  if (consent === null || request.showDialog) return consentPage(listener, request, context);
  return backWithCode(consent, request, desk);
}

/** POST /authorize/login, /authorize/consent and /authorize/logout: the pages' own forms. */
export async function takeForm(asked: Asked, desk: AuthorizeDesk): Promise<Answer> {
  if (asked.method !== 'POST') return text(405, 'Only the form on the page leads here.\n', { allow: 'POST' });
  const read = readAuthorizationRequest(asked.query, desk.client);
  if (read.kind === 'refused') return refusedPage(read.reason);
  const { session, headers } = desk.sessions.open(asked.headers.cookie);
  const form = new URLSearchParams(asked.body);
  if (!isOwnForm(session, form)) return stalePage(headers);
  const again = seeOther(`/authorize?${asked.query.toString()}`);
  if (asked.path === '/authorize/logout') {
    session.login = null;
    return again;
  }
  if (asked.path === '/authorize/login') {
    const listener = desk.catalogue.listener(form.get('login') ?? '');
    if (listener === null) return refusedPage('Unknown listener');
    session.login = listener.person.id;
    return again;
  }
  const listener = session.login === null ? null : desk.catalogue.listener(session.login);
  if (listener === null) return again;
  const decision = form.get('decision');
  if (decision === 'cancel') return seeOther(redirectBack(read.request, { error: 'access_denied' }));
  if (decision !== 'accept') return refusedPage('Neither accepted nor cancelled');
  desk.grants.approve(listener.person.id, read.request.scopes);
  const consent = desk.grants.consentFor(listener.person.id, read.request.scopes);
  return consent === null ? again : backWithCode(consent, read.request, desk);
}

async function backWithCode(consent: Consent, request: AuthorizationRequest, desk: AuthorizeDesk): Promise<Answer> {
  const query: Record<string, string> = {
    client_id: request.clientId,
    response_type: 'code',
    redirect_uri: request.redirectUri,
  };
  if (request.challenge !== null) {
    query['code_challenge'] = request.challenge;
    query['code_challenge_method'] = 'S256';
  }
  const server = oauthServer(desk, { presentedRedirectUri: null, repeatRefreshToken: false });
  const asked = new Request({ method: 'GET', headers: {}, query });
  const code = await server.authorize(asked, new Response(), {
    authenticateHandler: { handle: () => consent },
  });
  return seeOther(redirectBack(request, { code: code.authorizationCode }));
}
