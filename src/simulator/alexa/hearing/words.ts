// A typed sentence as words: what was typed, kept for slot values, and what is compared. Knows no sample and no slot.
import type { Language } from './language';

export interface Word {
  /** As typed, punctuation included. */
  readonly raw: string;
  /** What the word is compared by: lower case, no punctuation, contractions written out. Empty for a lone "-". */
  readonly atoms: readonly string[];
}

export function splitWords(text: string, language: Language): readonly Word[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter(raw => raw !== '')
    .map(raw => ({ raw, atoms: atomsOf(raw, language) }));
}

function atomsOf(raw: string, language: Language): readonly string[] {
  const plain = raw
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '') // é and e sound close enough to be compared as one
    .normalize('NFC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/(?<=\d),(?=\d{3})/g, '');
  const atoms = plain
    .replace(/[&+]/g, ' and ')
    .replace(/(?<=[\p{L}\p{N}])[-–—/_](?=[\p{L}\p{N}])/gu, ' ')
    .split(' ')
    .map(part => part.replace(/[^\p{L}\p{M}\p{N}']/gu, '').replace(/^'+|'+$/g, ''))
    .filter(part => part !== '')
    .flatMap(part => language.expand(part));
  // A word of signs only, such as an emoji, is compared by itself; mere punctuation is not compared at all.
  return atoms.length === 0 && !/^\p{P}+$/u.test(raw) ? [plain] : atoms;
}

export function allAtoms(words: readonly Word[]): readonly string[] {
  return words.flatMap(word => word.atoms);
}

/** Two texts with the same key count as the same words. */
export function wordsKey(words: readonly Word[]): string {
  return allAtoms(words).join(' ');
}

export function textKey(text: string, language: Language): string {
  return wordsKey(splitWords(text, language));
}

const phraseKeys = new WeakMap<Language, Map<string, string>>();

/** The key of one of a language's fixed phrases or of an invocation name: few, and asked for in every sentence. */
function phraseKey(phrase: string, language: Language): string {
  const known = phraseKeys.get(language) ?? new Map<string, string>();
  phraseKeys.set(language, known);
  const key = known.get(phrase) ?? textKey(phrase, language);
  known.set(phrase, key);
  return key;
}

/**
 * What a slot gets of these words: as typed, without the quotation marks and the end of sentence that nobody speaks.
 * Punctuation inside a name stays: AC/DC, rock & roll, R.E.M.
 */
export function spokenValue(words: readonly Word[]): string {
  const typed = words.map(word => word.raw).join(' ');
  const unquoted = /^["“”«](.+)["“”»]([.,!?;:…]*)$/u.exec(typed)?.[1] ?? typed;
  const ended = unquoted.replace(/(?<=[\p{L}\p{M}\p{N}\p{S})])[.,!?;:…]+$/u, '');
  return /\.\p{L}\.[,!?;:…]*$/u.test(unquoted) ? `${ended}.` : ended;
}

/** The words after this beginning; null when they do not begin so, or begin so only within a word. */
export function withoutStart(words: readonly Word[], phrase: string, language: Language): readonly Word[] | null {
  const length = wordsThatSpell(words, phraseKey(phrase, language));
  return length === null ? null : words.slice(length);
}

/** The words before this ending; null when they do not end so. */
export function withoutEnd(words: readonly Word[], phrase: string, language: Language): readonly Word[] | null {
  const key = phraseKey(phrase, language);
  for (let start = words.length - 1; start >= 0; start--) {
    const spelled = wordsKey(words.slice(start));
    if (spelled === key) return words.slice(0, start);
    if (spelled.length > key.length) return null;
  }
  return null;
}

function wordsThatSpell(words: readonly Word[], key: string): number | null {
  for (let length = 1; length <= words.length; length++) {
    const spelled = wordsKey(words.slice(0, length));
    if (spelled === key) return length;
    if (spelled.length > key.length) return null;
  }
  return null;
}
