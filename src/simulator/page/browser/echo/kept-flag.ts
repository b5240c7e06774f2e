// A yes or no that this browser remembers.
import { effect, signal, type Signal } from '@preact/signals';

export function keptFlag(place: string): Signal<boolean> {
  const flag = signal(kept(place));
  effect(() => {
    const now = flag.value ? 'yes' : 'no';
    try {
      localStorage.setItem(place, now);
    } catch {
      // A browser that keeps nothing forgets it with the page.
    }
  });
  return flag;
}

function kept(place: string): boolean {
  try {
    return localStorage.getItem(place) === 'yes';
  } catch {
    return false;
  }
}
