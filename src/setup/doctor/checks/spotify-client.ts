// Whether Spotify knows the client id and secret, where the environment says them. Nobody is asked for a secret here.
import { checkSpotifyClient } from '../../link/check-spotify-client';
import { clientFromEnvironment } from '../../link/spotify-client';
import { ok, unchecked, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';

export async function checkClient({ outside }: Patient): Promise<Finding> {
  const client = clientFromEnvironment(outside);
  if (client === null) return unchecked('SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET are not both set');
  switch (await checkSpotifyClient(outside, client)) {
    case 'known':
      return ok('Spotify knows this client id and secret');
    case 'refused':
      return wrong(
        'Spotify does not know this client id and secret',
        'Copy both again from your app at https://developer.spotify.com/dashboard, then npm run link-setup',
      );
    case 'no-answer':
      return unchecked('Spotify did not answer');
  }
}
