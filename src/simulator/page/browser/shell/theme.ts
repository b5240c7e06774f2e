// Light, dark, or as the system says; kept for the next visit.
import { effect, signal } from '@preact/signals';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];
export const titleOf: Readonly<Record<Theme, string>> = { system: 'System', light: 'Light', dark: 'Dark' };

const place = 'record-keeper-theme';

export const theme = signal<Theme>(kept());

effect(() => {
  const root = document.documentElement;
  if (theme.value === 'system') root.removeAttribute('data-theme');
  else root.setAttribute('data-theme', theme.value);
  try {
    localStorage.setItem(place, theme.value);
  } catch {
    // A browser that keeps nothing still shows the colours.
  }
});

function kept(): Theme {
  try {
    const found = localStorage.getItem(place);
    return themes.find(known => known === found) ?? 'system';
  } catch {
    return 'system';
  }
}
