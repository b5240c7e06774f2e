// What was said before, for the arrow keys: a list, a place in it, and the sentence that was being written. Values only.

export interface History {
  /** Oldest first. */
  readonly said: readonly string[];
  /** Index in `said`; its length: the sentence that is being written. */
  readonly at: number;
  /** What stood in the field before the first step back. */
  readonly draft: string;
}

const mostSentences = 100;

export function historyOf(said: readonly string[]): History {
  const kept = said.slice(-mostSentences);
  return { said: kept, at: kept.length, draft: '' };
}

/** The same sentence twice in a row is kept once. Always a new list. */
export function remember({ said }: History, sentence: string): History {
  return historyOf(said.at(-1) === sentence ? said : [...said, sentence]);
}

/** One step back; `field` is what stands in the field now. */
export function older(history: History, field: string): History {
  const { said, at, draft } = history;
  if (at === 0) return history;
  return { said, at: at - 1, draft: at === said.length ? field : draft };
}

export function newer(history: History): History {
  return { ...history, at: Math.min(history.at + 1, history.said.length) };
}

/** What the field shall show. */
export function sentenceAt({ said, at, draft }: History): string {
  return said[at] ?? draft;
}

/** What the browser kept; whatever is not a list of sentences is no history. */
export function readHistory(kept: string | null): History {
  try {
    const found: unknown = JSON.parse(kept ?? '[]');
    return historyOf(Array.isArray(found) ? found.filter(sentence => typeof sentence === 'string') : []);
  } catch {
    return historyOf([]);
  }
}
