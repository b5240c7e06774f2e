// One rehearsal: an Amazon, the place where Spotify checks an app, and a checkout whose commands know no others.
import { startAmazon, type Amazon } from '../amazon/amazon';
import { makeCheckout, type Checkout } from './checkout';
import { startSpotify, type RehearsedSpotify } from './spotify';

export interface Rehearsal {
  readonly amazon: Amazon;
  readonly spotify: RehearsedSpotify;
  readonly checkout: Checkout;
  /** Everything that must turn up nowhere. */
  readonly secrets: readonly string[];
  end(): Promise<void>;
}

export interface RehearsalOptions {
  /** Who ask-cli is comes from its own file, as after `ask configure`, or from the environment, as on a build server. */
  readonly signedIn: 'by-file' | 'by-environment';
  /** The secret of the Spotify app that the developer gives; the right one, unless a test has another. */
  readonly givenSecret?: string;
}

export async function startRehearsal({ signedIn, givenSecret }: RehearsalOptions): Promise<Rehearsal> {
  const amazon = await startAmazon();
  const { credentials, endpoints } = amazon;
  const spotify = await startSpotify();
  const { client } = spotify;
  const checkout = makeCheckout({
    home: signedIn === 'by-file' ? signInFiles(amazon) : {},
    environment: {
      ...endpoints,
      ...(signedIn === 'by-environment' && signInVariables(amazon)),
      SPOTIFY_ACCOUNTS_BASE_URL: spotify.url,
      SPOTIFY_CLIENT_ID: client.id,
      SPOTIFY_CLIENT_SECRET: givenSecret ?? client.secret,
    },
  });
  return {
    amazon,
    spotify,
    checkout,
    secrets: [givenSecret ?? client.secret, credentials.refreshToken, credentials.awsSecretKey],
    async end() {
      checkout.remove();
      await Promise.all([amazon.stop(), spotify.stop()]);
    },
  };
}

/** As `ask configure` leaves them. The access token has run out, so that a new one is asked for. */
function signInFiles({ credentials }: Amazon): Record<string, string> {
  const { vendorId, refreshToken, awsKeyId, awsSecretKey } = credentials;
  const token = {
    access_token: 'used up',
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: 3600,
    expires_at: '2026-01-01T00:00:00.000Z',
  };
  const profiles = { default: { token, vendor_id: vendorId, aws_profile: 'record-keeper' } };
  return {
    '.ask/cli_config': JSON.stringify({ profiles, share_usage: false }),
    '.aws/credentials': `[record-keeper]\naws_access_key_id=${awsKeyId}\naws_secret_access_key=${awsSecretKey}\n`,
  };
}

function signInVariables({ credentials }: Amazon): Record<string, string> {
  return {
    ASK_REFRESH_TOKEN: credentials.refreshToken,
    ASK_VENDOR_ID: credentials.vendorId,
    AWS_ACCESS_KEY_ID: credentials.awsKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.awsSecretKey,
  };
}

/** The only one of its kind; throws when there are none or several. */
export function onlyOne<T>(found: Iterable<T>): T {
  const [first, ...others] = [...found];
  if (first === undefined || others.length > 0) throw new Error(`There is not one but ${others.length + 1}, or none.`);
  return first;
}
