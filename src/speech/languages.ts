// Which language answers which locale. A locale we do not speak is answered in its nearest relative, else in English.
import { english } from './english/english';
import type { Phrases } from './phrases';

const languages: Readonly<Record<string, { readonly speak: (locale: string) => Phrases; readonly home: string }>> = {
  en: { speak: english, home: 'en-US' },
};

/** Locales with a language of their own; each has an interaction model too. */
export const spokenLocales = ['en-US', 'en-GB', 'en-CA', 'en-AU', 'en-IN'] as const;

const made = new Map<string, Phrases>();

/** The sentences for a locale; never fails, whatever the string. */
export function phrasesFor(locale: string): Phrases {
  const known = nearestLocale(locale);
  const phrases = made.get(known) ?? speak(known);
  made.set(known, phrases);
  return phrases;
}

/** The spoken locale nearest to any string: itself, its language's home, else en-US. */
export function nearestLocale(locale: string): string {
  const exact = spokenLocales.find(spoken => spoken.toLowerCase() === locale.toLowerCase());
  return exact ?? languages[languageOf(locale)]?.home ?? 'en-US';
}

function speak(locale: string): Phrases {
  return (languages[languageOf(locale)]?.speak ?? english)(locale);
}

function languageOf(locale: string): string {
  return locale.split(/[-_]/)[0]?.toLowerCase() ?? '';
}
