// What the page and its frame for documents say to each other by postMessage: types, and whether a message is one of these.
// Both sides are of one origin and refuse every other.
import type { ScreenRow } from '../../contract';

/** From the page to the frame. */
export type Order = DrawOrder | { readonly kind: 'clear' };

export interface DrawOrder {
  readonly kind: 'draw';
  /** Comes back with everything that is said of this document. */
  readonly number: number;
  /** As the skill sent them. */
  readonly document: unknown;
  readonly datasources: unknown;
  readonly viewport: ScreenRow;
}

/** From the frame to the page. */
export type Report =
  /** The frame listens; nothing is on it. */
  | { readonly kind: 'ready' }
  /** The document is on the screen; problems are what the renderer complained of, the listener sees the rest. */
  | { readonly kind: 'drawn'; readonly number: number; readonly problems: readonly string[] }
  /** The listener pressed something that sends these arguments to the skill. */
  | { readonly kind: 'touched'; readonly number: number; readonly arguments: readonly unknown[] }
  /** Nothing is on the screen, and why: a sentence for the person. */
  | { readonly kind: 'failed'; readonly number: number; readonly message: string };

export function isOrder(data: unknown): data is Order {
  return kindOf(data) === 'clear' || (kindOf(data) === 'draw' && isNumbered(data));
}

export function isReport(data: unknown): data is Report {
  const kind = kindOf(data);
  return kind === 'ready' || (['drawn', 'touched', 'failed'].some(known => known === kind) && isNumbered(data));
}

function kindOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'kind' in data ? data.kind : null;
}

function isNumbered(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'number' in data && typeof data.number === 'number';
}
