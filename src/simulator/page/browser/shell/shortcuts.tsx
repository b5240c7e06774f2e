// The card with the keyboard shortcuts.
import './shortcuts.css';
import { useEffect, useRef } from 'preact/hooks';
import { shortcutsOpen } from '../store';
import { shortcuts, typingKeys } from './keys';

export function Shortcuts() {
  const card = useRef<HTMLDialogElement>(null);
  const open = shortcutsOpen.value;
  useEffect(() => {
    if (open && card.current?.open === false) card.current.showModal();
    if (!open) card.current?.close();
  }, [open]);
  return (
    <dialog
      ref={card}
      class="shortcuts"
      aria-labelledby="title-shortcuts"
      onClose={() => void (shortcutsOpen.value = false)}
      onClick={event => {
        if (event.target === card.current) shortcutsOpen.value = false;
      }}
    >
      <div class="shortcuts-card">
        <h2 id="title-shortcuts">Keyboard</h2>
        <Keys of={shortcuts} />
        <h3>While typing a sentence</h3>
        <Keys of={typingKeys} />
        <form method="dialog">
          <button class="button main">Close</button>
        </form>
      </div>
    </dialog>
  );
}

function Keys({ of }: { readonly of: readonly { readonly shown: string; readonly what: string }[] }) {
  return (
    <dl class="keys">
      {of.map(({ shown, what }) => (
        <div key={shown}>
          <dt>
            <kbd>{shown}</kbd>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
