// Whether Spotify lets Alexa's three addresses be returned to: its login page is opened with each of them, by nobody.
import { readLinkingFields } from '../../link/linking-request';
import { redirectUris } from '../../link/redirect-uris';
import { vendorIdOf } from '../../link/say-redirects';
import { accountsBaseUrl } from '../../link/spotify-accounts';
import { readValue } from '../../outside/env-file';
import type { HttpAnswer, Outside } from '../../outside/outside';
import { SetupError } from '../../outside/setup-error';
import { ok, unchecked, wrong, type Finding } from '../finding';
import type { Patient } from '../patient';

export async function checkRedirectUris({ outside, profile }: Patient): Promise<Finding> {
  if (profile instanceof SetupError) return unchecked('ask-cli is not signed in, so the vendor id is not known');
  try {
    return await askSpotify(outside, redirectUris(vendorIdOf(profile)));
  } catch (error) {
    if (error instanceof SetupError) return wrong(error.message, error.mend);
    throw error;
  }
}

async function askSpotify(outside: Outside, uris: readonly string[]): Promise<Finding> {
  const clientId = readValue(outside.environment, 'SPOTIFY_CLIENT_ID');
  if (clientId === null) return unchecked('SPOTIFY_CLIENT_ID is not set; npm run link-setup -- --redirects lists them');
  const scope = String(readLinkingFields(outside.projectFolder)['scopes']).replaceAll(',', ' ');
  const refusedUris: string[] = [];
  for (const uri of uris) {
    const query = new URLSearchParams({ client_id: clientId, response_type: 'code', redirect_uri: uri, scope });
    const answer = await outside.send({
      url: `${accountsBaseUrl(outside)}/authorize?${query.toString()}`,
      method: 'GET',
    });
    if (answer === null || answer.status >= 500) return unchecked('Spotify did not answer');
    if (/INVALID_CLIENT: Invalid client\b/i.test(answer.text)) {
      return wrong(
        'Spotify does not know this client id',
        'Copy it again from https://developer.spotify.com/dashboard.',
      );
    }
    if (isRefusal(answer)) refusedUris.push(uri);
  }
  if (refusedUris.length > 0) {
    return wrong(
      `not registered at Spotify: ${refusedUris.join(' ')}`,
      'Add them at https://developer.spotify.com/dashboard.',
    );
  }
  // It may be that Spotify looks at the address only after the login.
  return ok('Spotify objects to none of the three');
}

/** A wrong redirect URI is answered by an error page, never by a redirect. */
function isRefusal({ status, text }: HttpAnswer): boolean {
  return (status === 400 || status === 200) && /invalid redirect uri|redirect_uri.*(mismatch|not matching)/i.test(text);
}
