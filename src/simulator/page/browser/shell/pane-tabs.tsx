// Chooses the part in front: beside the Echo where there is room, below the page where there is none.
import { pane, besides, panes, show, type Pane } from '../store';

/** What the parts are called. Keys 1 to 5 in this order. */
export const paneTitles: Readonly<Record<Pane, string>> = {
  echo: 'Echo',
  phone: 'Phone',
  turn: 'Console',
  link: 'Account link',
  spotify: 'Spotify',
};

export function PaneTabs() {
  return (
    <nav class="pane-tabs" aria-label="Parts of the simulator">
      {panes.map(name => (
        <button
          key={name}
          type="button"
          class={`pane-tab pane-tab-${name}`}
          data-current={name === 'echo' ? pane.value === 'echo' : besides.value === name}
          data-front={pane.value === name}
          aria-current={pane.value === name ? 'true' : undefined}
          onClick={() => show(name)}
        >
          {paneTitles[name]}
        </button>
      ))}
    </nav>
  );
}
