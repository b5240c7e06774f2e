// The redirect URIs of one developer account, as lines to copy.
import { readProfile, type AskProfile } from '../ask/profile';
import { readValue } from '../outside/env-file';
import type { Outside } from '../outside/outside';
import { SetupError } from '../outside/setup-error';
import { redirectUris } from './redirect-uris';

/** Needs no ask-cli where ASK_VENDOR_ID says whose they are. Throws a SetupError when nothing does. */
export function sayRedirects(outside: Outside, profile: string | null): void {
  const given = readValue(outside.environment, 'ASK_VENDOR_ID');
  const uris = redirectUris(given ?? vendorIdOf(readProfile(outside, profile)));
  outside.say('Register these redirect URIs, all three and exactly so, at https://developer.spotify.com/dashboard:');
  for (const uri of uris) outside.say(`  ${uri}`);
}

/** Throws a SetupError when the profile has none. */
export function vendorIdOf({ vendorId, name }: AskProfile): string {
  if (vendorId !== null) return vendorId;
  throw new SetupError(
    `The profile "${name}" of ask-cli has no vendor id, so the redirect URIs are not known.`,
    'Set ASK_VENDOR_ID to your id from https://developer.amazon.com/settings/console/mycid, or sign in again: npm run ask -- configure',
  );
}
