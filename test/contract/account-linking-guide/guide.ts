// Where the generated parts stand in docs/account-linking.md: between a pair of comments nobody sees when reading.
const begin = (part: string): string => `<!-- ${part}: made by test/contract/account-linking-guide/main.ts -->`;
const end = (part: string): string => `<!-- end of ${part} -->`;

export const guideFile = 'docs/account-linking.md';

/** The guide with its generated parts as they are now. Throws when a place for one is missing. */
export function withParts(guide: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [part, content]) => {
    const [from, to] = [text.indexOf(begin(part)), text.indexOf(end(part))];
    if (from === -1 || to < from) throw new Error(`${guideFile} has no place for the ${part}.`);
    return `${text.slice(0, from)}${begin(part)}\n\n${content}\n\n${text.slice(to)}`;
  }, guide);
}
