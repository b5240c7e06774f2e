// What is printed at the start: what this is, where it is, which Spotify it talks to.
import type { Settings } from '../../world/settings';
import type { Page } from './start-page';

export function startLines({ origin, redirectUri }: Page, { spotify, notes }: Settings): readonly string[] {
  return [
    'Record Keeper on one page: an Echo, the Alexa app and the developer console.',
    ...(spotify.kind === 'stand-in' ? standIn : realSpotify(redirectUri)),
    ...notes.map(note => `! ${note}`),
    `Open ${origin} (Ctrl-C ends it).`,
  ];
}

const standIn: readonly string[] = [
  'Spotify is the stand-in on this machine: its listeners and their music are invented, no account is needed.',
];

function realSpotify(redirectUri: string): readonly string[] {
  return [
    'It talks to your real Spotify account, and only reads.',
    'Among the redirect URIs of your app on developer.spotify.com/dashboard there must be exactly:',
    redirectUri,
  ];
}
