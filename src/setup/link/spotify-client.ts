// The client id and secret of the Spotify app: from the environment or the file .env, else asked for. Kept nowhere.
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import type { SpotifyClient } from './linking-request';

const names = { id: 'SPOTIFY_CLIENT_ID', secret: 'SPOTIFY_CLIENT_SECRET' } as const;

/** Both from the environment; null when one of them is missing. */
export function clientFromEnvironment({ environment }: Outside): SpotifyClient | null {
  const id = readValue(environment, names.id);
  const secret = readValue(environment, names.secret);
  return id === null || secret === null ? null : { id, secret };
}

/** Asks for what the environment does not say. Throws a SetupError when nobody can be asked or the answer is not an id. */
export async function askForClient(outside: Outside): Promise<SpotifyClient> {
  const ask = async (name: string, question: string, hidden: boolean): Promise<string> => {
    const given = readValue(outside.environment, name) ?? (await outside.prompt?.(question, { hidden })) ?? '';
    // Spotify's are 32 characters; what they are made of is all that is sure, and catches a paste that went wrong.
    if (/^[0-9A-Za-z_-]{8,}$/.test(given)) return given;
    if (outside.prompt !== null) throw new SetupError(`That is no ${question.replace(/:\s*$/, '')}.`, dashboard);
    throw new SetupError(`${names.id} and ${names.secret} have to be set.`, dashboard);
  };
  const id = await ask(names.id, 'Client ID of your Spotify app: ', false);
  return { id, secret: await ask(names.secret, 'Client secret (not shown): ', true) };
}

const dashboard = 'Both stand in the settings of your app at https://developer.spotify.com/dashboard.';
