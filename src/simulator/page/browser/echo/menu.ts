// A menu that closes as people expect: by Escape, by a click beside it, by going on with the keyboard.
import { useEffect, useRef } from 'preact/hooks';

export function useMenu() {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  useEffect(() => {
    const isInside = (target: EventTarget | null): boolean =>
      target instanceof Node && menu.current?.contains(target) === true;
    const onPointer = ({ target }: Event): void => {
      if (!isInside(target)) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || menu.current?.open !== true) return;
      close();
      if (isInside(document.activeElement)) menu.current.querySelector('summary')?.focus();
    };
    const onFocus = ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget !== null && !isInside(relatedTarget)) close();
    };
    const { current } = menu;
    document.addEventListener('pointerdown', onPointer);
    document.addEventListener('keydown', onKey);
    current?.addEventListener('focusout', onFocus);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      document.removeEventListener('keydown', onKey);
      current?.removeEventListener('focusout', onFocus);
    };
  }, []);
  return { menu, close };
}
