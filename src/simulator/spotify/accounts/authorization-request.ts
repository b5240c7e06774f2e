// What an app asks for at /authorize, checked. Anything wrong ends in a page for the listener: never in a redirect to a
// place that nobody vouched for.
import { whyNotRegistrable, type Client } from './client';
import { knownScopes } from './scopes';

export interface AuthorizationRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Given back unchanged; null when there was none. */
  readonly state: string | null;
  /** True: ask even a listener who has agreed before. */
  readonly showDialog: boolean;
  /** PKCE, S256. */
  readonly challenge: string | null;
}

export type ReadAuthorizationRequest =
  | { readonly kind: 'good'; readonly request: AuthorizationRequest }
  | { readonly kind: 'refused'; readonly reason: string };

const single = [
  'client_id',
  'response_type',
  'redirect_uri',
  'state',
  'scope',
  'show_dialog',
  'code_challenge',
  'code_challenge_method',
];

/** Reads the query of /authorize against the registered client. */
export function readAuthorizationRequest(query: URLSearchParams, client: Client): ReadAuthorizationRequest {
  const twice = single.find(name => query.getAll(name).length > 1);
  if (twice !== undefined) return refused(`${twice}: Given twice`);
  const clientId = query.get('client_id');
  if (clientId !== client.id) return refused('INVALID_CLIENT: Invalid client');
  const redirectUri = query.get('redirect_uri');
  if (redirectUri === null || !client.redirectUris.has(redirectUri) || whyNotRegistrable(redirectUri) !== null) {
    return refused('INVALID_CLIENT: Invalid redirect URI');
  }
  if (query.get('response_type') !== 'code') return refused('response_type must be code');
  const scopes = [...new Set((query.get('scope') ?? '').split(' ').filter(scope => scope !== ''))];
  if (scopes.some(scope => !knownScopes.includes(scope))) return refused('Illegal scope');
  const showDialog = query.get('show_dialog') ?? 'false';
  if (showDialog !== 'true' && showDialog !== 'false') return refused('show_dialog must be true or false');
  const challenge = query.get('code_challenge');
  if (challenge === null ? query.has('code_challenge_method') : query.get('code_challenge_method') !== 'S256') {
    return refused('code_challenge_method must be S256');
  }
  if (challenge !== null && !/^[\w.~-]{43,128}$/.test(challenge))
    return refused('code_challenge must be 43 to 128 characters');
  const state = query.get('state');
  return {
    kind: 'good',
    request: { clientId, redirectUri, scopes, state, showDialog: showDialog === 'true', challenge },
  };
}

/** Where the listener is sent back to: `?code&state`, or `?error&state`. */
export function redirectBack(
  request: AuthorizationRequest,
  outcome: { readonly code: string } | { readonly error: 'access_denied' },
): string {
  const back = new URL(request.redirectUri);
  for (const [name, value] of Object.entries(outcome)) back.searchParams.append(name, value);
  if (request.state !== null) back.searchParams.append('state', request.state);
  return back.href;
}

function refused(reason: string): ReadAuthorizationRequest {
  return { kind: 'refused', reason };
}
