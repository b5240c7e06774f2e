// Reads of the same thing at the same time within one turn share one call.
import { MusicError } from '../../music/music-error';

export type ShareCall = <T>(key: string, signal: AbortSignal | undefined, call: () => Promise<T>) => Promise<T>;

/** Whoever joins a call that its own caller gives up makes one of their own. */
export function shareCalls(): ShareCall {
  const underWay = new Map<string, Promise<unknown>>();
  return async function share<T>(key: string, signal: AbortSignal | undefined, call: () => Promise<T>): Promise<T> {
    const begun = underWay.get(key) as Promise<T> | undefined;
    if (begun !== undefined) {
      return begun.catch((error: unknown) => {
        if (isTooLate(error) && signal?.aborted !== true) return share(key, signal, call);
        throw error;
      });
    }
    const answer = call().finally(() => underWay.delete(key));
    underWay.set(key, answer);
    return answer;
  };
}

function isTooLate(error: unknown): boolean {
  return error instanceof MusicError && error.kind === 'too-late';
}
