// The languages whose own words Alexa knows here, by the beginning of the locale.
import { english } from './english';
import type { Language } from './language';

const languages: Readonly<Record<string, Language>> = { en: english };

/** The language of a locale such as `en-GB`; English where the language has no file of its own yet. */
export function languageOf(locale: string): Language {
  return languages[locale.split('-')[0] ?? ''] ?? english;
}
