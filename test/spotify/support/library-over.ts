// A library over a server of a test, and what a call came to. Everything it opens is closed by `closeLibraries`.
import { startDeadline, type OwnedDeadline } from '../../../src/music/deadline';
import type { Library } from '../../../src/music/library';
import { MusicError } from '../../../src/music/music-error';
import { connectToSpotify, type SpotifyCall, type SpotifyConnection } from '../../../src/spotify/connection';
import { createSpotifyLibrary } from '../../../src/spotify/spotify-library';

/** An invented token that no other text contains. */
export const ACCESS_TOKEN = 'BQinventedAccessToken_do-not-print';

export interface LibraryOver {
  readonly library: Library;
  readonly connection: SpotifyConnection;
  readonly deadline: OwnedDeadline;
  /** Every attempt as it was reported. */
  readonly calls: readonly SpotifyCall[];
}

const opened: LibraryOver[] = [];

/** For `afterEach`. */
export function closeLibraries(): void {
  for (const { connection, deadline } of opened.splice(0)) {
    deadline.release();
    connection.close();
  }
}

export function libraryOver(
  baseUrl: string,
  options: { readonly budgetMs?: number; readonly callTimeoutMs?: number; readonly accessToken?: string } = {},
): LibraryOver {
  const calls: SpotifyCall[] = [];
  const deadline = startDeadline(options.budgetMs ?? 6000, Date.now);
  const connection = connectToSpotify({
    baseUrl,
    now: Date.now,
    onCall: call => calls.push(call),
    ...(options.callTimeoutMs === undefined ? {} : { callTimeoutMs: options.callTimeoutMs }),
  });
  const library = createSpotifyLibrary(connection, { accessToken: options.accessToken ?? ACCESS_TOKEN, deadline });
  const over = { library, connection, deadline, calls };
  opened.push(over);
  return over;
}

/** The MusicError a call rejects with; anything else fails the test. */
export async function failureOf(call: Promise<unknown>): Promise<MusicError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(outcome instanceof MusicError)) throw new Error(`expected a MusicError, got ${String(outcome)}`);
  return outcome;
}
