// What `npm run fuzz` was asked for.

export const usage = `Usage: npm run fuzz -- [requests|bodies|all] [COUNT [SEED]]
       npm run fuzz -- --case FILE
COUNT and SEED are whole numbers; without them 100,000 and one that is printed.`;

const kinds = ['requests', 'bodies', 'all'] as const;

export type FuzzArguments =
  | { readonly do: 'fuzz'; readonly kind: (typeof kinds)[number]; readonly count: number; readonly seed: number }
  | { readonly do: 'case'; readonly file: string }
  | { readonly do: 'refuse' };

export function readFuzzArguments(words: readonly string[], anySeed: number): FuzzArguments {
  if (words[0] === '--case') {
    const [, file, ...more] = words;
    return file === undefined || more.length > 0 ? { do: 'refuse' } : { do: 'case', file };
  }
  const named = kinds.find(kind => kind === words[0]);
  const [count = 100_000, seed = anySeed, ...more] = (named === undefined ? words : words.slice(1)).map(Number);
  const sound = Number.isSafeInteger(count) && count > 0 && Number.isSafeInteger(seed) && more.length === 0;
  return sound ? { do: 'fuzz', kind: named ?? 'all', count, seed } : { do: 'refuse' };
}
