// Who can sign in at the stand-in. The short way: the login and consent pages are gone through without a browser.
import type { PageState } from '../../contract';
import { act, house } from '../store';

export function Listeners({ link }: { readonly link: PageState['link'] }) {
  return (
    <fieldset class="switches">
      <legend>Listeners</legend>
      <p class="soft small">
        Links at once, without the login pages; the phone’s “Link account” goes the long way. Whoever agreed before is
        not asked again, until the link is revoked.
      </p>
      <ul class="listener-rows">
        {(house.value?.listeners ?? []).map(({ login, displayName, playlistCount }) => {
          const linked = link.linked && link.displayName === displayName;
          return (
            <li key={login}>
              <span class="listener-name">
                <strong>{displayName}</strong>
                <span class="soft small">{playlistsOf(playlistCount)}</span>
              </span>
              {linked && <span class="chip good">✓ linked</span>}
              <span class="listener-ways">
                {' '}
                <button type="button" class="button" onClick={() => void act('link', { login, accept: true })}>
                  {linked ? 'Link again' : `Link as ${firstName(displayName)}`}
                  {linked && <span class="unseen"> as {displayName}</span>}
                </button>
                <button
                  type="button"
                  class="button quiet"
                  aria-label={`Cancel at consent, as ${displayName}`}
                  title="Signs in and presses Cancel on the consent page"
                  onClick={() => void act('link', { login, accept: false })}
                >
                  Cancel at consent
                </button>
              </span>{' '}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

function playlistsOf(count: number): string {
  if (count === 0) return 'no playlists yet';
  return count === 1 ? '1 playlist' : `${count} playlists`;
}

function firstName(displayName: string): string {
  return displayName.split(' ')[0] ?? displayName;
}
