// The keyboard shortcuts, in one table: what the page does with them and what the card says of them.
import { useEffect } from 'preact/hooks';
import { act, panes, shortcutsOpen, show, state } from '../store';

interface Shortcut {
  /** As KeyboardEvent.key says it. */
  readonly keys: readonly string[];
  /** As a person reads it. */
  readonly shown: string;
  readonly what: string;
  run(key: string): void;
}

/** Work while nothing is being typed. */
export const shortcuts: readonly Shortcut[] = [
  { keys: ['/'], shown: '/', what: 'to the sentence to be said', run: () => focusSentence() },
  {
    keys: panes.map((_, index) => String(index + 1)),
    shown: `1 – ${panes.length}`,
    what: 'Echo, phone, console, account link, Spotify',
    run(key) {
      const wanted = panes[Number(key) - 1];
      if (wanted === 'echo') focusSentence();
      else if (wanted !== undefined) show(wanted);
    },
  },
  { keys: ['s'], shown: 's', what: 'say nothing when asked', run: () => void silence() },
  {
    keys: ['?'],
    shown: '?',
    what: 'this card',
    run: () => void (shortcutsOpen.value = true),
  },
];

/** Work in the field for the sentence. */
export const typingKeys = [
  { shown: 'Enter', what: 'say it' },
  { shown: '↑ ↓', what: 'what was said before' },
  { shown: 'Esc', what: 'leave the field, so that the keys above work' },
] as const;

export const sentenceFieldId = 'sentence';

export function focusSentence(): void {
  show('echo');
  // The field may be hidden until the part is in front.
  requestAnimationFrame(() => document.getElementById(sentenceFieldId)?.focus());
}

async function silence(): Promise<void> {
  if (state.value?.microphone === 'open') await act('silence', {});
}

export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const { target } = event;
      if (event.key === 'Escape' && target instanceof HTMLElement && isTyping(target)) target.blur();
      if (document.querySelector('dialog[open]') !== null || isTyping(target)) return;
      const meant = shortcuts.find(({ keys }) => keys.includes(event.key));
      if (meant === undefined) return;
      event.preventDefault();
      meant.run(event.key);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
