// Words that mean something to Alexa itself, by language. A language that is not in the table is checked for the words of
// every language only, and the lint says so: its own list is on Amazon's page about invocation names.

interface SpokenWords {
  /** What opens a skill. */
  readonly launch: readonly string[];
  /** What stands between the name of a skill and a request. */
  readonly connecting: readonly string[];
  readonly articles: readonly string[];
}

export const wakeWords: readonly string[] = ['alexa', 'amazon', 'echo', 'computer'];

/** What the thing is may not be in its name. */
export const skillWords: readonly string[] = ['skill', 'skills', 'app', 'apps'];

const byLanguage: Readonly<Record<string, SpokenWords>> = {
  en: {
    launch: 'launch ask tell open load begin start enable play run resume use talk'.split(' '),
    connecting: 'to from by if and for in of about using with on that when whether'.split(' '),
    articles: ['a', 'an', 'the', 'my'],
  },
};

/** The words of the locale's language; null when nobody has put them here yet. */
export function spokenWords(locale: string): SpokenWords | null {
  return byLanguage[locale.slice(0, 2)] ?? null;
}
