// The account link from beginning to end: client id and secret, what Spotify says of them, Amazon told, and read back.
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import { applyLink, type LinkTarget } from './apply-link';
import { checkSpotifyClient } from './check-spotify-client';
import { readLinkingFields, type SpotifyClient } from './linking-request';
import { askForClient } from './spotify-client';

/** Throws a SetupError; nothing is sent to Amazon when Spotify refuses the client. */
export async function linkAccount(outside: Outside, target: LinkTarget): Promise<void> {
  const fields = readLinkingFields(outside.projectFolder);
  const client = await askForClient(outside);
  await sayVerdict(outside, client);
  await applyLink(outside, target, { fields, client });
  outside.say(`✓ The account link of the ${target.stage} stage is applied and was read back as it was sent.`);
}

async function sayVerdict(outside: Outside, client: SpotifyClient): Promise<void> {
  switch (await checkSpotifyClient(outside, client)) {
    case 'known':
      outside.say('✓ Spotify knows this client id and secret.');
      return;
    case 'refused':
      throw new SetupError(
        'Spotify does not know this client id and secret. The account link was not changed.',
        'Copy both again from the settings of your app at https://developer.spotify.com/dashboard.',
      );
    case 'no-answer':
      outside.say('- The client id and secret were not checked, because Spotify did not answer.');
  }
}
