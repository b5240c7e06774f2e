// A library that does not ask Spotify for what it is known to refuse: while an allowance is used up, more calls make it last longer.
import type { Clock } from '../music/deadline';
import type { Library } from '../music/library';
import { MusicError } from '../music/music-error';
import type { TurnMemory } from './turn-memory';

/** Which call each read begins with: Spotify counts and refuses every kind of call by itself. */
export type FirstCalls = Readonly<Record<Read, string>>;

type Read = Exclude<keyof Library, 'expectedPlaylists'>;

export interface Guard {
  readonly memory: Pick<TurnMemory, 'spentAllowances' | 'keepSpent'>;
  readonly firstCalls: FirstCalls;
  readonly now: Clock;
  /** Told of an answer that came in time and is not what Spotify promises, even where the turn does without it. */
  readonly onBadAnswer?: (call: string) => void;
}

/** Seen were up to a day; nobody is kept out for longer by one answer. */
const LONGEST_SECONDS = 24 * 3600;
const USUAL_SECONDS = 3600;

/** The same library; a call known to be refused rejects at once with the same `quota-spent` as Spotify's own refusal. */
export function guardLibrary(library: Library, { memory, firstCalls, now, onBadAnswer }: Guard): Library {
  async function guarded<T>(read: Read, ask: () => Promise<T>): Promise<T> {
    const call = firstCalls[read];
    const spent = (await memory.spentAllowances()).find(allowance => allowance.call === call);
    if (spent !== undefined) throw quotaSpent(call, (spent.untilMs - now()) / 1000);
    try {
      return await ask();
    } catch (error) {
      if (error instanceof MusicError && error.kind === 'quota-spent') {
        const seconds = Math.min(error.retryAfterSeconds ?? USUAL_SECONDS, LONGEST_SECONDS);
        memory.keepSpent({ call: error.call ?? call, untilMs: now() + seconds * 1000 });
      }
      if (error instanceof MusicError && error.kind === 'bad-answer' && error.status !== undefined) {
        onBadAnswer?.(error.call ?? call);
      }
      throw error;
    }
  }
  return {
    listener: options => guarded('listener', () => library.listener(options)),
    playlists: stretch => guarded('playlists', () => library.playlists(stretch)),
    openPlaylist: (id, options) => guarded('openPlaylist', () => library.openPlaylist(id, options)),
    entries: (id, stretch) => guarded('entries', () => library.entries(id, stretch)),
    measures: (id, stretch) => guarded('measures', () => library.measures(id, stretch)),
  };
}

function quotaSpent(call: string, seconds: number): MusicError {
  return new MusicError('quota-spent', {
    reason: 'the allowance is known to be used up',
    call,
    retryAfterSeconds: Math.max(1, Math.ceil(seconds)),
  });
}
