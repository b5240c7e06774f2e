// Which part of a sentence wakes Alexa, is polite, or names the skill. Anchored to the invocation name: "open", "ask"
// and "tell" inside a title start nothing.
import type { Language } from './language';
import { withoutEnd, withoutStart, wordsKey, textKey, type Word } from './words';

/** A sentence with some of its politeness left away. */
export interface Wording {
  readonly words: readonly Word[];
  /** How many words were left away. */
  readonly dropped: number;
}

export type Invocation =
  | { readonly kind: 'launch' }
  /** The request itself, in every reading: "to list my playlists", "list my playlists". */
  | { readonly kind: 'one-shot'; readonly wordings: readonly Wording[] };

export function withoutWakeWord(words: readonly Word[], language: Language): readonly Word[] {
  return firstOf(language.wakeWords, phrase => withoutStart(words, phrase, language)) ?? words;
}

/** The sentence as it is, then with each politeness before and after it taken off. */
export function politeWordings(words: readonly Word[], language: Language): readonly Wording[] {
  const found = new Map<string, Wording>();
  const add = (rest: readonly Word[]): void => {
    const key = wordsKey(rest);
    if (key === '' || found.has(key)) return;
    found.set(key, { words: rest, dropped: words.length - rest.length });
    const shorter = [
      ...language.politeBefore.map(phrase => withoutStart(rest, phrase, language)),
      ...language.politeAfter.map(phrase => withoutEnd(rest, phrase, language)),
    ];
    shorter.forEach(next => {
      if (next !== null) add(next);
    });
  };
  add(words);
  return [...found.values()];
}

/** What the sentence asks of the skill by its name; null when it does not name it. */
export function readInvocation(words: readonly Word[], name: string, language: Language): Invocation | null {
  for (const wording of politeWordings(words, language)) {
    const found = launch(wording.words, name, language) ?? oneShot(wording.words, name, language);
    if (found !== null) return found;
  }
  return null;
}

function launch(words: readonly Word[], name: string, language: Language): Invocation | null {
  const starts = [...language.launchWords, ...language.askWords].map(phrase => withoutStart(words, phrase, language));
  const launches = [words, ...starts].some(rest => rest !== null && isOnlyName(rest, name, language));
  return launches ? { kind: 'launch' } : null;
}

function isOnlyName(words: readonly Word[], name: string, language: Language): boolean {
  const rest = afterName(words, name, language);
  return (
    rest !== null && (rest.length === 0 || language.skillWords.some(word => wordsKey(rest) === textKey(word, language)))
  );
}

function oneShot(words: readonly Word[], name: string, language: Language): Invocation | null {
  const asked = firstOf(language.askWords, phrase => {
    const rest = withoutStart(words, phrase, language);
    return rest === null ? null : afterName(rest, name, language);
  });
  if (asked !== null) return requestOf(asked, language);
  const opened = firstOf(language.launchWords, phrase => {
    const rest = withoutStart(words, phrase, language);
    return rest === null ? null : afterConnecting(afterName(rest, name, language), language);
  });
  if (opened !== null) return requestOf(opened, language);
  const named = endings(name, language).flatMap(ending => {
    const rest = withoutEnd(words, ending, language);
    return rest === null || rest.length === 0 ? [] : [rest];
  });
  return named[0] === undefined ? null : requestOf(named[0], language);
}

/** "from record keeper", "using the record keeper skill" … */
function endings(name: string, language: Language): readonly string[] {
  const names = ['', ...language.articles].flatMap(article =>
    ['', ...language.skillWords].map(word => `${article} ${name} ${word}`),
  );
  return language.sourceWords.flatMap(source => names.map(named => `${source} ${named}`));
}

function requestOf(words: readonly Word[], language: Language): Invocation {
  const readings = [words, ...language.connectingWords.map(phrase => withoutStart(words, phrase, language))];
  const wordings = readings
    .filter(rest => rest !== null)
    .flatMap(rest =>
      politeWordings(rest, language).map(wording => ({
        words: wording.words,
        dropped: wording.dropped + words.length - rest.length,
      })),
    );
  return wordings.length === 0 ? { kind: 'launch' } : { kind: 'one-shot', wordings };
}

function afterConnecting(words: readonly Word[] | null, language: Language): readonly Word[] | null {
  if (words === null) return null;
  return firstOf(language.connectingWords, phrase => withoutStart(words, phrase, language));
}

function afterName(words: readonly Word[], name: string, language: Language): readonly Word[] | null {
  return firstOf(['', ...language.articles], article => withoutStart(words, `${article} ${name}`, language));
}

function firstOf<T>(phrases: readonly string[], find: (phrase: string) => T | null): T | null {
  for (const phrase of phrases) {
    const found = find(phrase);
    if (found !== null) return found;
  }
  return null;
}
