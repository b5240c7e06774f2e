// The first thing a newcomer reads: what this is, which Spotify it talks to, how to talk and how to leave.
import { blank, remark, type Line } from './line';

export interface Banner {
  /** Null: the stand-in. Otherwise the address to register with the real Spotify. */
  readonly realSpotifyRedirectUri: string | null;
  readonly notes: readonly string[];
}

export function bannerLines({ realSpotifyRedirectUri, notes }: Banner): readonly Line[] {
  return [
    { text: 'Record Keeper, in a conversation with a simulated Alexa.', tone: 'strong' },
    ...(realSpotifyRedirectUri === null ? standIn : realSpotify(realSpotifyRedirectUri)),
    ...notes.map((text): Line => ({ text, tone: 'warning', lead: '! ' })),
    {
      text: "Type what you would say: list my playlists, what's in Road Trip, next. To link the account: link",
      tone: 'plain',
    },
    { text: '/help lists the commands, /quit leaves.', tone: 'plain' },
    blank,
  ];
}

const standIn: readonly Line[] = [
  {
    text: 'Spotify is the stand-in on this machine: its listeners and their music are invented, no account is needed.',
    tone: 'plain',
  },
];

function realSpotify(redirectUri: string): readonly Line[] {
  return [
    { text: 'It talks to your real Spotify account, and only reads.', tone: 'plain' },
    {
      text: 'Among the redirect URIs of your app on developer.spotify.com/dashboard there must be exactly:',
      tone: 'plain',
    },
    remark(redirectUri, 'link'),
  ];
}
