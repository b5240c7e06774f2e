// The one way out to the page: JSON text in which no token stands, wherever it may have come from.
import { maskedText, tokensIn } from '../../world/masked';

export interface WayOut {
  /** Remembers the tokens of a request, one that was sent or is about to be. */
  learn(request: unknown): void;
  /** A secret for as long as the server runs. */
  keep(secret: string): void;
  /** The value as JSON text with every secret known so far as •••. */
  json(value: unknown): string;
}

/** Shorter ones are typed by hand and would be found in the middle of words; by their names they are masked all the same. */
const shortestSecret = 8;
/** More than there are turns that a tab can still ask for. */
const mostTokens = 400;

export function createWayOut(): WayOut {
  const kept = new Set<string>();
  const tokens = new Set<string>();
  const learn = (token: string): void => {
    if (token.length < shortestSecret) return;
    tokens.delete(token); // seen again: it counts as the newest
    tokens.add(token);
    const [oldest] = tokens;
    if (tokens.size > mostTokens && oldest !== undefined) tokens.delete(oldest);
  };
  return {
    learn: request => tokensIn(request).forEach(learn),
    keep(secret) {
      if (secret.length >= shortestSecret) kept.add(secret);
    },
    json: value => maskedText(value, new Set([...kept, ...tokens])) ?? 'null',
  };
}
