// The door of the Web API: who is asking, may they, is it an endpoint, and then what it answers.
import type { Catalogue } from '../catalogue/catalogue';
import type { Grants } from '../accounts/grants';
import { json, type Answer, type Asked } from '../http/exchange';
import { checkNames, namesMarket } from './parameters';
import { Refusal, refusalAnswer } from './refusal';
import type { Route } from './route';
import { findRoute, type Found } from './routes';
import type { WireShape } from './wire-context';

export interface WebApiDesk {
  readonly grants: Grants;
  readonly catalogue: Catalogue;
  readonly shape: WireShape;
  /** The Web API's address, ending in /v1. */
  readonly api: string;
  readonly nowMs: number;
}

const PREFIX = '/v1';

export function isWebApi(path: string): boolean {
  return path === PREFIX || path.startsWith(`${PREFIX}/`);
}

/** Which call it is, by its pattern and without ids: `GET /playlists/{id}/items`. */
export function callOf({ method, path }: Pick<Asked, 'method' | 'path'>): string {
  const found = findRoute(path.slice(PREFIX.length));
  const pattern = found.kind === 'route' ? found.route.path : found.kind === 'removed' ? found.path : '(unknown)';
  return `${method} ${pattern}`;
}

/** The token of an `Authorization: Bearer` header; null when there is none. */
export function bearerToken(header: string | undefined): string | null {
  return /^Bearer (\S+)$/i.exec(header ?? '')?.[1] ?? null;
}

/** Answers one call: JSON, an empty 204, or Spotify's error object. */
export function answerWebApi(asked: Asked, desk: WebApiDesk): Answer {
  try {
    if (asked.method !== 'GET') {
      return refusalAnswer(new Refusal(405, 'Method not allowed'), { allow: 'GET' }); // it only reads
    }
    const { login, scopes } = checkToken(asked, desk.grants);
    const { route, id } = checkRoute(findRoute(asked.path.slice(PREFIX.length)), desk.shape);
    if (route.scopes.some(scope => !scopes.includes(scope))) throw new Refusal(403, 'Insufficient client scope');
    checkNames(asked.query, route.parameters);
    const listener = desk.catalogue.listener(login);
    if (listener === null) throw new Refusal(401, 'Invalid access token');
    const body = route.answer({
      listener,
      scopes,
      query: asked.query,
      id,
      url: desk.api + asked.path.slice(PREFIX.length),
      wire: { shape: desk.shape, api: desk.api, marketNamed: namesMarket(asked.query) },
      catalogue: desk.catalogue,
      nowMs: desk.nowMs,
    });
    return body === null
      ? { status: 204, headers: {}, body: '' }
      : json(200, body, { 'cache-control': 'private, max-age=0' });
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    throw error;
  }
}

function checkToken({ headers }: Asked, grants: Grants): { login: string; scopes: readonly string[] } {
  if (headers.authorization === undefined) throw new Refusal(401, 'No token provided');
  const token = bearerToken(headers.authorization);
  const checked = token === null ? null : grants.checkAccessToken(token);
  if (checked?.kind === 'expired') throw new Refusal(401, 'The access token expired');
  if (checked?.kind !== 'good') throw new Refusal(401, 'Invalid access token');
  return checked;
}

function checkRoute(found: Found, shape: WireShape): { route: Route; id: string } {
  if (found.kind === 'unknown') throw new Refusal(404, 'Service not found');
  if (found.kind === 'removed' || found.route.removedIn?.includes(shape) === true) throw new Refusal(403, 'Forbidden');
  return found;
}
