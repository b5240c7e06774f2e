// "What's in it?" – one chunk of a playlist, from any position, without loading what is not read.
import type { Deadline } from '../music/deadline';
import type { Entry } from '../music/entry';
import type { Library } from '../music/library';
import { MusicError } from '../music/music-error';

export interface EntriesRequest {
  readonly id: string;
  /** Zero-based. */
  readonly offset: number;
  readonly size: number;
  readonly within: Deadline;
}

export type EntriesOutcome =
  | { readonly kind: 'chunk'; readonly entries: readonly Entry[]; readonly total: number }
  | { readonly kind: 'past-end'; readonly total: number }
  | { readonly kind: 'not-readable' }
  | { readonly kind: 'gone' };

/** Rejects with a MusicError that is not about this one playlist. */
export async function readEntries(
  library: Library,
  { id, offset, size, within }: EntriesRequest,
): Promise<EntriesOutcome> {
  try {
    const page = await library.entries(id, { offset, limit: size, signal: within.signal });
    if (page.items.length === 0) return { kind: 'past-end', total: page.total };
    return { kind: 'chunk', entries: page.items.slice(0, size), total: page.total };
  } catch (error) {
    if (error instanceof MusicError && error.kind === 'not-found') return { kind: 'gone' };
    if (error instanceof MusicError && error.kind === 'not-readable') return { kind: 'not-readable' };
    throw error;
  }
}
