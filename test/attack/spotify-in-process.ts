// The stand-in's Web API without its network: what it answers to a path, and connections that lead there.
import { createGrants } from '../../src/simulator/spotify/accounts/grants';
import { knownScopes } from '../../src/simulator/spotify/accounts/scopes';
import { openCatalogue } from '../../src/simulator/spotify/catalogue/catalogue';
import { answerWebApi } from '../../src/simulator/spotify/web-api/door';
import type { WireShape } from '../../src/simulator/spotify/web-api/wire-context';
import type { ConnectionOptions, OutgoingRequest, SpotifyConnection } from '../../src/spotify/connection';
import { NOON_MS } from '../support/talk';

export type Login = 'robin' | 'noa';

const LIFE_MS = 10 * 365 * 24 * 3_600_000;
const MOST_KEPT = 300;

const grants = createGrants(() => NOON_MS, LIFE_MS);
const tokens = new Map(
  (['robin', 'noa'] as const).map(login => [login, grants.addAccessToken({ login, scopes: knownScopes }, LIFE_MS)]),
);
export const catalogue = openCatalogue(NOON_MS);
const kept = new Map<string, { readonly status: number; readonly text: string }>();

/** `target`: path and query below the base URL. */
export function rightAnswer(target: string, login: Login = 'robin', shape: WireShape = 'new') {
  const key = `${login} ${shape} ${target}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { pathname: path, searchParams: query } = new URL(`https://spotify.invalid/v1${target}`);
  const { status, body: text } = answerWebApi(
    { method: 'GET', path, query, headers: { authorization: `Bearer ${tokens.get(login) ?? ''}` }, body: '', signal },
    { grants, catalogue, shape, api: 'https://api.spotify.com/v1', nowMs: NOON_MS },
  );
  if (kept.size < MOST_KEPT) kept.set(key, { status, text });
  return { status, text };
}

const { signal } = new AbortController();

/** What `exchange` gives for a request, in place of a network. */
export type Exchange = (request: OutgoingRequest) => ReturnType<SpotifyConnection['exchange']>;

/** For the door `connect` of the composition. */
export function connectionsOf(exchange: Exchange): (options: ConnectionOptions) => SpotifyConnection {
  return ({ now, onCall, callTimeoutMs = 2500 }) => ({
    now,
    onCall,
    callTimeoutMs,
    exchange,
    dropIdle: () => undefined,
    close: () => undefined,
  });
}

/** Everybody is Robin. */
export const rightExchange: Exchange = ({ target }) => {
  const { status, text } = rightAnswer(target);
  return Promise.resolve(
    status < 300 ? { kind: 'answered', status, text } : { kind: 'refused', status, text, retryAfter: null },
  );
};

/** Everything of the catalogue that a log may not hold: names of some length, and ids. */
export const tellingTexts: readonly string[] = catalogue.playlists
  .flatMap(({ id, name }) => [id, name])
  .filter(text => text.trim().length > 7);
