// What comes in over HTTP and what goes back, in plain values. Knows nothing of Spotify.
import type { IncomingHttpHeaders } from 'node:http';

/** A request, read to its end. */
export interface Asked {
  readonly method: string;
  /** As sent, still percent-encoded; always starts with a slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  /** Aborts when the asker has gone or the server stops. */
  readonly signal: AbortSignal;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for none. */
  readonly body: string;
}

/** How an answer travels: whole, or spoilt on the way. */
export type Delivery =
  | { readonly how: 'whole'; readonly answer: Answer }
  | { readonly how: 'cut'; readonly answer: Answer } // headers and half the body, then a reset
  | { readonly how: 'stuck'; readonly answer: Answer; readonly when: 'in-headers' | 'in-body' } // begins, never ends
  | { readonly how: 'reset' } // the connection breaks before any answer
  | { readonly how: 'never' }; // the connection stays open and nothing comes

type Headers = Readonly<Record<string, string>>;

export function whole(answer: Answer): Delivery {
  return { how: 'whole', answer };
}

export function json(status: number, value: unknown, headers: Headers = {}): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function text(status: number, body: string, headers: Headers = {}): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8', ...headers }, body };
}

/** A redirect that the browser follows with GET. */
export function seeOther(location: string, headers: Headers = {}): Answer {
  return { status: 303, headers: { location, 'cache-control': 'no-store', ...headers }, body: '' };
}
