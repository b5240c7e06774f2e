// The link between a listener's Alexa account and their Spotify account, as Alexa keeps it: it holds the tokens, renews
// them before they run out, and hands out only the access token.
import type { Clock } from '../../../music/deadline';
import { randomBytes } from 'node:crypto';
import { addressOf, maskedParameters, type ExchangeStep } from './exchange-steps';
import { refusedLink, type LinkResult } from './link-result';
import { requestTokens, type TokenEndpoint } from './token-endpoint';

/** A token about to die is renewed this long before, so that it outlives the turn. */
const renewBeforeMs = 60_000;

const noRefreshToken = 'There is no refresh token.';

export interface AccountLink {
  readonly linked: boolean;
  /** A new authorization URL; its state is good for one arrival. */
  start(): { readonly url: string; readonly state: string };
  /** Takes what the redirect brought. Never rejects. */
  arrive(query: URLSearchParams): Promise<LinkResult>;
  /** Ends an attempt nobody will come back from; its steps so far. */
  abandon(state: string): readonly ExchangeStep[];
  /** The steps of a running attempt, to add to; null when there is none of that state. */
  stepsOf(state: string): ExchangeStep[] | null;
  /** The token for a request that is about to go out, renewed if need be. */
  accessToken(): Promise<{ readonly token: string | null; readonly problem: string | null }>;
  /** Renews the token at once, however long it would live. Null: renewed, or unlinked meanwhile; else why not. */
  renew(): Promise<string | null>;
  unlink(): void;
}

export interface AccountLinkOptions {
  readonly endpoint: TokenEndpoint;
  readonly redirectUri: string;
  readonly now: Clock;
  /** Gets every step of every exchange, renewals included. */
  readonly onStep: (step: ExchangeStep) => void;
}

interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string | null;
  readonly expiresAtMs: number;
}

export function createAccountLink({ endpoint, redirectUri, now, onStep }: AccountLinkOptions): AccountLink {
  const attempts = new Map<string, ExchangeStep[]>();
  let tokens: Tokens | null = null;
  const recorder = (steps: ExchangeStep[]) => (step: ExchangeStep) => {
    steps.push(step);
    onStep(step);
  };

  async function exchange(code: string, steps: ExchangeStep[]): Promise<LinkResult> {
    const grant = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
    const answer = await requestTokens(endpoint, grant, recorder(steps));
    if (answer.kind === 'failed') return refusedLink('no-tokens', answer.message, steps);
    tokens = { ...answer, expiresAtMs: now() + answer.expiresInSeconds * 1000 };
    return { kind: 'linked', steps };
  }

  /** Why it could not be done; null when it is done, or not wanted any more. */
  async function renew(old: Tokens): Promise<string | null> {
    if (old.refreshToken === null) {
      if (tokens === old) tokens = null;
      return noRefreshToken;
    }
    const grant = { grant_type: 'refresh_token', refresh_token: old.refreshToken };
    const answer = await requestTokens(endpoint, grant, onStep);
    if (tokens !== old) return null; // unlinked or linked anew meanwhile
    if (answer.kind === 'granted') {
      const refreshToken = answer.refreshToken ?? old.refreshToken;
      tokens = { ...answer, refreshToken, expiresAtMs: now() + answer.expiresInSeconds * 1000 };
      return null;
    }
    if (answer.permanent) tokens = null;
    return answer.message;
  }

  return {
    get linked() {
      return tokens !== null;
    },
    start() {
      const state = randomBytes(24).toString('base64url');
      const { authorizationUrl, scopes } = endpoint.linking;
      const url = new URL(authorizationUrl);
      const parameters = {
        client_id: endpoint.clientId,
        response_type: 'code',
        scope: scopes.join(' '),
        redirect_uri: redirectUri,
        state,
      };
      Object.entries(parameters).forEach(([name, value]) => url.searchParams.set(name, value));
      const steps: ExchangeStep[] = [];
      attempts.set(state, steps);
      recorder(steps)({
        name: 'authorization',
        from: 'alexa',
        method: 'GET',
        url: addressOf(url),
        parameters: maskedParameters(url.searchParams),
        status: null,
      });
      return { url: url.href, state };
    },
    stepsOf: state => attempts.get(state) ?? null,
    abandon(state) {
      const steps = attempts.get(state) ?? [];
      attempts.delete(state);
      return steps;
    },
    async arrive(query) {
      const state = query.get('state') ?? '';
      const steps = attempts.get(state);
      attempts.delete(state);
      if (steps === undefined) {
        return refusedLink('wrong-state', 'This answer belongs to no link that was started here. Start again.', []);
      }
      recorder(steps)({
        name: 'redirect',
        from: 'server',
        method: 'GET',
        url: redirectUri,
        parameters: maskedParameters(query),
        status: null,
      });
      const error = query.get('error');
      if (error === 'access_denied') return refusedLink('denied', 'Access was not given. Nothing was linked.', steps);
      if (error !== null) return refusedLink('server-error', 'The server reported an error instead of a code.', steps);
      const code = query.get('code');
      if (code === null || code === '') return refusedLink('no-code', 'The server sent no code.', steps);
      return exchange(code, steps);
    },
    async accessToken() {
      const held = tokens;
      if (held === null) return { token: null, problem: null };
      if (now() < held.expiresAtMs - renewBeforeMs) return { token: held.accessToken, problem: null };
      const reason = await renew(held);
      if (reason === null) return { token: tokens?.accessToken ?? null, problem: null };
      const problem = `${reason} The access token could not be renewed: the request goes out without one.`;
      return { token: null, problem };
    },
    async renew() {
      if (tokens === null) return 'No account is linked.';
      return tokens.refreshToken === null ? noRefreshToken : renew(tokens); // this one lives on
    },
    unlink() {
      tokens = null;
    },
  };
}
