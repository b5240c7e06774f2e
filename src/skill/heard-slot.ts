// A slot as heard: the words, and the value they resolved to. Alexa may send it empty, blank or not at all.
import type { Slot } from 'ask-sdk-model';

export interface HeardSlot {
  /** The words as heard, trimmed; never empty. */
  readonly words: string;
  /** Id of the value they stand for in the model; null for words the model does not know. */
  readonly id: string | null;
}

/** Longest words kept, in UTF-16 units: a session must be able to hold them. */
const LONGEST_WORDS = 100;

/** Null when nothing was heard in it. */
export function readSlot(slot: Slot | undefined): HeardSlot | null {
  const value: unknown = slot?.value;
  const words = typeof value === 'string' ? value.trim() : '';
  if (words === '' || words === '?') return null; // "?" is what AMAZON.NUMBER holds when no number was understood
  return { words: words.slice(0, LONGEST_WORDS), id: resolvedId(slot) };
}

function resolvedId(slot: Slot | undefined): string | null {
  const authorities: unknown = slot?.resolutions?.resolutionsPerAuthority;
  if (!Array.isArray(authorities)) return null;
  for (const authority of authorities as readonly unknown[]) {
    const id = firstId(authority);
    if (id !== null) return id;
  }
  return null;
}

/** Trusts nothing of the request's shape: a forged one must not crash the turn. */
function firstId(authority: unknown): string | null {
  const match = authority as { status?: { code?: unknown }; values?: readonly { value?: { id?: unknown } }[] } | null;
  if (match?.status?.code !== 'ER_SUCCESS_MATCH' || !Array.isArray(match.values)) return null;
  const id: unknown = (match.values[0] as { value?: { id?: unknown } } | undefined)?.value?.id;
  return typeof id === 'string' && id !== '' ? id : null;
}

/** A whole number from a slot; null when there is none. */
export function readNumber(slot: HeardSlot | null): number | null {
  if (slot === null) return null;
  const number = Number(slot.words);
  return Number.isSafeInteger(number) ? number : null;
}
