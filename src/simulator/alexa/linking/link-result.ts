// How an attempt to link ended, for whoever started it.
import type { ExchangeStep } from './exchange-steps';

export type LinkRefusal =
  /** The listener pressed Cancel. */
  | 'denied'
  /** The server reported another error at the redirect. */
  | 'server-error'
  /** The redirect named a state that was not given out, or was used before. */
  | 'wrong-state'
  /** The redirect carried neither a code nor an error. */
  | 'no-code'
  /** The token endpoint did not give tokens. */
  | 'no-tokens'
  /** The login and consent pages did not lead back to the redirect address. */
  | 'pages'
  /** The pages are on the internet, where only a person may log in. */
  | 'needs-browser';

export type LinkResult =
  | { readonly kind: 'linked'; readonly steps: readonly ExchangeStep[] }
  | {
      readonly kind: 'refused';
      readonly reason: LinkRefusal;
      /** What happened and what to do, one sentence or two. */
      readonly message: string;
      readonly steps: readonly ExchangeStep[];
    };

/** The end of an attempt that did not link, with what was written down so far. */
export function refusedLink(reason: LinkRefusal, message: string, steps: readonly ExchangeStep[]): LinkResult {
  return { kind: 'refused', reason, message, steps };
}
