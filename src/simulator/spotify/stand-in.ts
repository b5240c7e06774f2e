// The stand-in Spotify: accounts, Web API, catalogue and faults behind one address on this machine. For development and
// tests only; it knows nothing of the skill or of Alexa.
import { createBrowserSessions } from './accounts/browser-sessions';
import { whyNotRegistrable } from './accounts/client';
import { ACCESS_TOKEN_LIFE_MS, createGrants } from './accounts/grants';
import { knownScopes } from './accounts/scopes';
import { openCatalogue } from './catalogue/catalogue';
import { dispatch } from './dispatch';
import { createFaultDesk, type PendingFault } from './fault-desk';
import type { Fault } from './faults';
import { listen } from './http/server';
import { withDefaults, type StandInOptions } from './options';
import type { WireShape } from './web-api/wire-context';

export type { PendingFault } from './fault-desk';
export { faultByName, faultNameOf, faultNames, type Fault } from './faults';
export type { SeenPage, StandInOptions } from './options';
export type { WireShape } from './web-api/wire-context';

export interface StandIn {
  readonly origin: string;
  /** Ends in /v1. */
  readonly apiBaseUrl: string;
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  /** The one registered app. */
  readonly client: { readonly id: string; readonly secret: string };
  /** Who can sign in. The count is what a token with both playlist permissions is told. */
  readonly listeners: readonly {
    readonly login: string;
    readonly displayName: string;
    readonly playlistCount: number;
  }[];
  /** Login of whoever linked last: a code of theirs was exchanged for tokens. Null at the start and after revokeLinks. */
  readonly linkedListener: string | null;
  readonly shape: WireShape;
  /** How much later every Web API call answers. */
  readonly delayMs: number;
  /** Requests that were not answered to the end and whose asker still waits. */
  readonly openRequests: number;
  /** What will still fail, oldest first. */
  readonly pendingFaults: readonly PendingFault[];
  /** Registers an address. Throws, and says why, when Spotify would not take it. */
  allowRedirectUri(uri: string): void;
  /** A token without the login pages, for tests; with every scope the stand-in knows unless told otherwise. */
  issueAccessToken(login: string, options?: { readonly scopes?: readonly string[]; readonly lifeMs?: number }): string;
  /** All access tokens out now answer 401 "The access token expired". */
  expireAccessTokens(): void;
  /** As when the listener removes the app: refresh tokens are revoked, access tokens unknown, consents forgotten. */
  revokeLinks(): void;
  setShape(shape: WireShape): void;
  /** The next `times` (1) Web API calls fail so; `on` keeps it to one call, such as `GET /me/playlists`. */
  injectFault(fault: Fault, options?: { readonly times?: number | 'always'; readonly on?: string }): void;
  clearFaults(): void;
  /** Every Web API call answers this much later. */
  setDelay(delayMs: number): void;
  /** Closes all connections, hung ones too. */
  stop(): Promise<void>;
}

/** Starts on 127.0.0.1. Rejects with Node's error when the port is taken, and when a redirect address cannot be registered. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const chosen = withDefaults(options);
  const { client, now, onRequest, onPage, repeatRefreshToken } = chosen;
  const redirectUris = new Set<string>();
  const grants = createGrants(now, chosen.refreshTokenLifeMs);
  const catalogue = openCatalogue(now());
  const sessions = createBrowserSessions();
  const faults = createFaultDesk();
  const state = { shape: chosen.shape, delayMs: 0, origin: '' };
  const registered = { ...client, redirectUris };
  const allowRedirectUri = (uri: string): void => {
    const reason = whyNotRegistrable(uri);
    if (reason !== null) throw new Error(`The redirect address ${uri} cannot be registered: ${reason}.`);
    redirectUris.add(uri);
  };
  chosen.redirectUris.forEach(allowRedirectUri);

  const desk = { client: registered, grants, catalogue, sessions, faults, now, repeatRefreshToken, onRequest, onPage };
  const server = await listen(chosen.port, asked => dispatch(asked, { ...desk, ...state }));
  const origin = `http://127.0.0.1:${server.port}`;
  state.origin = origin;
  return {
    origin,
    apiBaseUrl: `${origin}/v1`,
    authorizationUrl: `${origin}/authorize`,
    tokenUrl: `${origin}/api/token`,
    client,
    listeners: catalogue.listeners.map(({ person, playlists }) => ({
      login: person.id,
      displayName: person.name ?? person.id,
      playlistCount: playlists.length,
    })),
    get linkedListener() {
      return grants.linkedListener;
    },
    get shape() {
      return state.shape;
    },
    get delayMs() {
      return state.delayMs;
    },
    get openRequests() {
      return server.openRequests;
    },
    get pendingFaults() {
      return faults.pending;
    },
    allowRedirectUri,
    issueAccessToken(login, { scopes = knownScopes, lifeMs = ACCESS_TOKEN_LIFE_MS } = {}) {
      const known = catalogue.listeners.map(({ person }) => person.id);
      if (!known.includes(login)) throw new Error(`Nobody signs in as ${login}; there are ${known.join(' and ')}.`);
      const odd = scopes.find(scope => !knownScopes.includes(scope));
      if (odd !== undefined) throw new Error(`The stand-in grants no scope ${odd}.`);
      return grants.addAccessToken({ login, scopes }, lifeMs);
    },
    expireAccessTokens: () => grants.expireAccessTokens(),
    revokeLinks: () => grants.revokeAll(),
    setShape: shape => void (state.shape = shape),
    injectFault: (fault, faultOptions = {}) => faults.add(fault, faultOptions),
    clearFaults: () => faults.clear(),
    setDelay: delayMs => void (state.delayMs = delayMs),
    stop: () => server.stop(),
  };
}
