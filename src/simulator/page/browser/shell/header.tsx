// The top of the page: which device, which English, which Spotify – and how the page looks.
import './header.css';
import type { PageState } from '../../contract';
import { act, house, shortcutsOpen, show, state } from '../store';
import { theme, themes, titleOf } from './theme';

export function Header() {
  const now = state.value;
  return (
    <header class="header">
      <h1 class="brand">
        <img src="/icon.svg" alt="" width="28" height="28" />
        <span>Record Keeper</span> <span class="brand-kind">simulator</span>
      </h1>
      {now !== null && <Choices now={now} />}
      <div class="header-end">
        {now !== null && <WhichSpotify now={now} />}
        <label class="unseen" for="theme">
          Colours
        </label>
        <select
          id="theme"
          class="field quiet-field"
          value={theme.value}
          onChange={event => {
            const chosen = themes.find(known => known === event.currentTarget.value);
            if (chosen !== undefined) theme.value = chosen;
          }}
        >
          {themes.map(known => (
            <option key={known} value={known}>
              {titleOf[known]}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button icon"
          aria-label="Keyboard shortcuts"
          title="Keyboard shortcuts (?)"
          onClick={() => void (shortcutsOpen.value = true)}
        >
          ?
        </button>
      </div>
    </header>
  );
}

function Choices({ now }: { readonly now: PageState }) {
  const { devices = [], locales = [] } = house.value ?? {};
  return (
    <div class="choices">
      <label class="unseen" for="device">
        Device
      </label>
      <select
        id="device"
        class="field"
        value={now.device}
        onChange={event => {
          const chosen = devices.find(({ device }) => device === event.currentTarget.value);
          if (chosen !== undefined) void act('device', { device: chosen.device });
        }}
      >
        {devices.map(({ device, title }) => (
          <option key={device} value={device}>
            {title}
          </option>
        ))}
      </select>
      <label class="unseen" for="locale">
        Language
      </label>
      <select
        id="locale"
        class="field"
        value={now.locale}
        onChange={event => void act('locale', { locale: event.currentTarget.value })}
      >
        {locales.map(locale => (
          <option key={locale} value={locale}>
            {locale}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Never out of sight: whether what happens here happens to an invented account or to a real one. */
function WhichSpotify({ now }: { readonly now: PageState }) {
  const { spotify, link } = now;
  const kind = spotify.kind === 'real' ? 'Real' : 'Stand-in';
  const whose = link.linked ? (link.displayName ?? 'linked') : 'not linked';
  const troubled = spotify.kind === 'stand-in' && (spotify.faults.length > 0 || spotify.quotaSpent);
  return (
    <button type="button" class="which-spotify" data-kind={spotify.kind} onClick={() => show('spotify')}>
      <span class="which-spotify-name">
        {kind} <span class="which-spotify-word">Spotify</span>
      </span>
      <span class={link.linked ? 'chip good whose' : 'chip whose'}>{whose}</span>
      {troubled && (
        <span class="chip warn">
          <span aria-hidden="true">!</span> <span class="which-spotify-word">trouble ahead</span>
        </span>
      )}
    </button>
  );
}
