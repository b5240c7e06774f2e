// The real Spotify: what must be registered there, and that nothing can be arranged.
import { CopyButton } from '../turn/copy-button';

export function RealSpotify({ redirectUri }: { readonly redirectUri: string }) {
  return (
    <>
      <section class="what-happens" aria-label="What this means">
        <p>This is your real Spotify app and the real account of whoever logs in.</p>
        <p class="soft small">
          The skill only reads playlists; it changes nothing and plays nothing. Nothing can be arranged here: no faults,
          no delays, no expired tokens.
        </p>
      </section>
      <section class="switches" aria-labelledby="title-redirect">
        <h3 id="title-redirect">Redirect URI</h3>
        <p class="soft small">
          Must stand, letter by letter, among the redirect URIs of your app at Spotify; without it Spotify’s login page
          refuses.
        </p>
        <p class="redirect-uri">
          <code>{redirectUri}</code> <CopyButton what="the redirect URI" text={() => redirectUri} />
        </p>
      </section>
      <section class="switches" aria-labelledby="title-back">
        <h3 id="title-back">Back to the stand-in</h3>
        <p class="soft small">
          Start without SPOTIFY_CLIENT_ID and SPOTIFY_CLIENT_SECRET: then listeners are invented, and everything can be
          made to go wrong.
        </p>
      </section>
    </>
  );
}
