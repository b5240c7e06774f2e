// Whether Spotify knows this client id and secret: a token for the app itself is asked for and thrown away.
import type { Outside } from '../outside/outside';
import type { SpotifyClient } from './linking-request';
import { accountsBaseUrl } from './spotify-accounts';

export type ClientVerdict = 'known' | 'refused' | 'no-answer';

export async function checkSpotifyClient(outside: Outside, { id, secret }: SpotifyClient): Promise<ClientVerdict> {
  const answer = await outside.send({
    url: `${accountsBaseUrl(outside)}/api/token`,
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  if (answer?.status === 200) return 'known';
  const refused = answer !== null && [400, 401].includes(answer.status) && answer.text.includes('invalid_client');
  return refused ? 'refused' : 'no-answer';
}
