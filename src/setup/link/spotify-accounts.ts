// Where Spotify's login and tokens are. Another place only for rehearsals: SPOTIFY_ACCOUNTS_BASE_URL.
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';

const NAME = 'SPOTIFY_ACCOUNTS_BASE_URL';
const theirs = 'https://accounts.spotify.com';

/** Without a slash at the end. A secret is sent there, so it has to be https or this machine. Throws a SetupError. */
export function accountsBaseUrl({ environment }: Outside): string {
  const value = readValue(environment, NAME) ?? theirs;
  const url = URL.canParse(value) ? new URL(value) : null;
  const here = url?.protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url?.protocol === 'https:' || here) return value.replace(/\/+$/, '');
  throw new SetupError(`${NAME} is no https:// address.`, `Unset it; Spotify is at ${theirs}.`);
}
