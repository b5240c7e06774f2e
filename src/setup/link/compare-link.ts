// What Amazon holds of the account link, beside what it should hold. Names fields only: a client id belongs to nobody's screen.
import type { LinkingFields } from './linking-request';

/** Amazon never gives these back, so nothing can be said of them. */
const neverReturned = new Set(['clientSecret', 'skipOnEnablement', 'reciprocalAccessTokenUrl']);

/** The fields that differ; empty when the link is in step. Lists may come in another order. */
export function fieldsOutOfStep(wanted: LinkingFields, held: LinkingFields): readonly string[] {
  return Object.keys(wanted).filter(name => !neverReturned.has(name) && !isSame(wanted[name], held[name]));
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(inOrder(left)) === JSON.stringify(inOrder(right));
}

function inOrder(value: unknown): unknown {
  return Array.isArray(value) ? value.map(item => JSON.stringify(item)).sort() : value;
}
