// Reading a search text: plain words, and filters such as artist:"The Copper Larks" or year:2001-2005.

const filterNames = ['artist', 'track', 'album', 'year', 'genre', 'isrc'] as const;
type FilterName = (typeof filterNames)[number];

/** What is known of a thing, by the name of the filter that asks for it. */
export type Described = Readonly<Partial<Record<FilterName, string>>>;

export interface SearchQuery {
  readonly words: readonly string[];
  readonly filters: Described;
}

export function parseSearch(text: string): SearchQuery {
  const filters: Partial<Record<FilterName, string>> = {};
  const pattern = new RegExp(`\\b(${filterNames.join('|')}):(?:"([^"]*)"|(\\S+))`, 'giu');
  for (const [, name = '', quoted, plain = ''] of text.matchAll(pattern)) {
    filters[name.toLowerCase() as FilterName] = folded(quoted ?? plain);
  }
  const rest = text.replace(pattern, ' ');
  return {
    words: folded(rest)
      .split(' ')
      .filter(word => word !== ''),
    filters,
  };
}

/** Whether a thing described by these texts is meant. Each word has to be in one of them. */
export function matches(query: SearchQuery, about: Described): boolean {
  const all = Object.values(about).map(folded).join(' ');
  return (
    query.words.every(word => all.includes(word)) &&
    Object.entries(query.filters).every(([name, wanted]) => {
      const have = about[name as FilterName];
      if (have === undefined) return false;
      return name === 'year' ? inYears(have, wanted) : folded(have).includes(wanted);
    })
  );
}

function inYears(year: string, wanted: string): boolean {
  const [first = '', last = first] = wanted.split('-');
  return Number(year) >= Number(first) && Number(year) <= Number(last);
}

/** Without case, accents and punctuation. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}-]+/gu, ' ')
    .trim();
}
