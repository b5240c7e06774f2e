// What the contract tests mean by "the same sentence": what a listener's ear cannot tell apart.

const contractions: readonly (readonly [short: RegExp, long: string])[] = [
  [/\b(what|who|where|that|it)'s\b/g, '$1 is'],
  [/\b(i|we|you|they|what)'ve\b/g, '$1 have'],
  [/\b(i|you|we|they)'d\b/g, '$1 would'],
  [/\bi'm\b/g, 'i am'],
  [/\b(do|did|does|is|are)n't\b/g, '$1 not'],
];

/** Lower case, contractions written out, single spaces. Slots in braces stay as they are. */
export function plain(sentence: string): string {
  const spaced = sentence.toLowerCase().replace(/\s+/g, ' ').trim();
  return contractions.reduce((text, [short, long]) => text.replace(short, long), spaced);
}

/** Names of the slots in a sample, in order. */
export function slotsIn(sample: string): readonly string[] {
  return [...sample.matchAll(/\{([^}]*)\}/g)].map(match => match[1] ?? '');
}

/** A sample without the names of its slots: two samples of one shape differ only in what may stand in the slots. */
export function shapeOf(sample: string): string {
  return plain(sample).replace(/\{[^}]*\}/g, '{}');
}
