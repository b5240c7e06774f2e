// Reading query parameters, more strictly than Spotify: unknown ones, doubled ones and odd values are refused.
import { Refusal } from './refusal';

/** Refuses what the endpoint does not know and what comes twice. */
export function checkNames(query: URLSearchParams, known: readonly string[]): void {
  for (const name of new Set(query.keys())) {
    if (!known.includes(name)) throw new Refusal(400, `Unknown query parameter: ${name}`);
    if (query.getAll(name).length > 1) throw new Refusal(400, `Query parameter given twice: ${name}`);
  }
}

interface Range {
  readonly fallback: number;
  readonly least: number;
  readonly most: number;
}

/** A whole number in plain digits. Refuses with `Invalid <name>`, as Spotify does. */
export function wholeNumber(query: URLSearchParams, name: string, { fallback, least, most }: Range): number {
  const text = query.get(name);
  if (text === null) return fallback;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
  if (!(number >= least && number <= most)) throw new Refusal(400, `Invalid ${name}`);
  return number;
}

export interface Window {
  readonly limit: number;
  readonly offset: number;
}

/** Spotify's `limit` and `offset`; 50 is the most nearly everywhere, 20 what comes without asking. */
export function pageWindow(
  query: URLSearchParams,
  { fallback = 20, most = 50, mostOffset = 100_000 }: { fallback?: number; most?: number; mostOffset?: number } = {},
): Window {
  return {
    limit: wholeNumber(query, 'limit', { fallback, least: 1, most }),
    offset: wholeNumber(query, 'offset', { fallback: 0, least: 0, most: mostOffset }),
  };
}

/** One of a few words. */
export function oneOf<T extends string>(
  query: URLSearchParams,
  name: string,
  { words, fallback }: { readonly words: readonly T[]; readonly fallback: T },
): T {
  const text = query.get(name);
  if (text === null) return fallback;
  const word = words.find(known => known === text);
  if (word === undefined) throw new Refusal(400, `Invalid ${name}`);
  return word;
}

/** A comma-separated list of known words; null when the parameter is absent. */
export function wordList<T extends string>(
  query: URLSearchParams,
  name: string,
  words: readonly T[],
): readonly T[] | null {
  const text = query.get(name);
  if (text === null) return null;
  return text.split(',').map(part => {
    const word = words.find(known => known === part);
    if (word === undefined) throw new Refusal(400, `Invalid ${name}`);
    return word;
  });
}

/** Whether episodes are wanted; without them Spotify leaves their places empty. */
export function wantsEpisodes(query: URLSearchParams): boolean {
  return wordList(query, 'additional_types', ['track', 'episode'])?.includes('episode') ?? false;
}

/** Whether a market was named: only then are tracks marked playable. The listener's own country counts anyway. */
export function namesMarket(query: URLSearchParams): boolean {
  const market = query.get('market');
  if (market !== null && !/^([A-Z]{2}|from_token)$/.test(market)) throw new Refusal(400, 'Invalid market code');
  return market !== null;
}
