// The page as a whole: header, the Echo, the phone and the console side by side; on a narrow window one of them at a time.
import './shell.css';
import { LinkPane } from '../account-link/link-pane';
import { EchoPane } from '../echo/echo-pane';
import { PhonePane } from '../phone/phone-pane';
import { SpotifyPane } from '../spotify/spotify-pane';
import { backAgain, besides, connection, house, pane, problem, state, type Pane } from '../store';
import { TurnPane } from '../turn/turn-pane';
import { Header } from './header';
import { useKeys } from './keys';
import { Notice } from './notice';
import { PaneTabs } from './pane-tabs';
import { Shortcuts } from './shortcuts';

export function App() {
  useKeys();
  const ready = house.value !== null && state.value !== null;
  return (
    <div class="app" data-pane={pane.value} data-besides={besides.value}>
      <Header />
      {connection.value === 'lost' && (
        <Notice tone="bad">
          The simulator does not answer. It was probably ended: start it again with npm start, and this page goes on.
        </Notice>
      )}
      {backAgain.value && (
        <Notice tone="plain" onClose={() => void (backAgain.value = false)}>
          The simulator answers again. If it was started anew, it has forgotten the conversation and the link.
        </Notice>
      )}
      {problem.value !== null && connection.value !== 'lost' && (
        <Notice tone="bad" onClose={() => void (problem.value = null)}>
          {problem.value}
        </Notice>
      )}
      {ready ? (
        <main class="panes">
          <Place name="echo">
            <EchoPane />
          </Place>
          <PaneTabs />
          <Place name="phone">
            <PhonePane />
          </Place>
          <Place name="turn">
            <TurnPane />
          </Place>
          <Place name="link">
            <LinkPane />
          </Place>
          <Place name="spotify">
            <SpotifyPane />
          </Place>
        </main>
      ) : (
        <p class="before-start">Connecting to the simulator …</p>
      )}
      <Shortcuts />
    </div>
  );
}

/** Where a part has its place. Hidden ones stay as they are, so that nothing typed or unfolded is lost. */
function Place({ name, children }: { readonly name: Pane; readonly children: preact.ComponentChildren }) {
  return (
    <section class={`place place-${name}`} aria-labelledby={`title-${name}`}>
      {children}
    </section>
  );
}
