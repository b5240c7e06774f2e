// What an endpoint of the stand-in is, and what it is given to answer with.
import type { Catalogue } from '../catalogue/catalogue';
import type { Listener } from '../catalogue/music';
import type { WireContext, WireShape } from './wire-context';

/** A request that has passed the door: signed in, allowed, with parameters by known names only. */
export interface ApiRequest {
  readonly listener: Listener;
  readonly scopes: readonly string[];
  readonly query: URLSearchParams;
  /** The id in the path; empty where the path has none. */
  readonly id: string;
  /** The address asked, without its query: where paging links lead. */
  readonly url: string;
  readonly wire: WireContext;
  readonly catalogue: Catalogue;
  readonly nowMs: number;
}

export interface Route {
  /** With {id} for the variable part; what calls are named by, everywhere. */
  readonly path: string;
  /** All of them are needed. */
  readonly scopes: readonly string[];
  readonly parameters: readonly string[];
  /** Shapes in which the endpoint is gone. */
  readonly removedIn?: readonly WireShape[];
  /** JSON to send; null answers 204 without a body. Throws a Refusal. */
  readonly answer: (request: ApiRequest) => unknown;
}
