// For a read that is nice to have: what did not arrive is left out, what concerns the listener's access is not hidden.
import { MusicError, type MusicErrorKind } from '../music/music-error';

const missing: readonly MusicErrorKind[] = ['too-late', 'unavailable', 'bad-answer'];

/** For `catch`: null when the answer did not come or made no sense, else the error again. */
export function nothingInTime(error: unknown): null {
  if (error instanceof MusicError && missing.includes(error.kind)) return null;
  throw error;
}
