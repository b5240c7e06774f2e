// The history of the field for the sentence, kept as long as the browser's tab.
import { signal } from '@preact/signals';
import { readHistory, type History } from './history';

const place = 'record-keeper-said';

export const history = signal<History>(readHistory(kept()));

export function keepHistory(now: History): void {
  history.value = now;
  try {
    sessionStorage.setItem(place, JSON.stringify(now.said));
  } catch {
    // Without a place to keep it, it lasts as long as the page.
  }
}

function kept(): string | null {
  try {
    return sessionStorage.getItem(place);
  } catch {
    return null;
  }
}
