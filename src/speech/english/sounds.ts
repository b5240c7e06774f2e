// How an English word sounds, roughly: words that are heard as one another ("gym" and "jim") get the same letters.

/** Letters -> how they sound. Order matters: what is longer or stands at an edge comes first. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:wr|rh)/, 'r'], // wrap, rhyme
  [/^(?:kn|gn|pn)/, 'n'], // knight
  [/^wh/, 'w'],
  [/^ps/, 's'],
  [/mb$/, 'm'],
  [/([^aeiou])(?:e|es)$/, '$1'], // a silent e, but not of the, be
  [/(?:igh|eigh)(?=t|$)/, 'i'], // night
  [/(?:augh|ough)(?=t)/, 'o'],
  [/ph/g, 'f'],
  [/t?ch/g, 'ch'],
  [/dg(?=[eiy])|g(?=[eiy])/g, 'j'], // gym, edge; wrong for "get", and wrong on both sides alike
  [/sch|ck|q(?=u)/g, 'k'],
  [/s?c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/(?:ee|ea|ie|ei|ey)/g, 'i'],
  [/(?:oo|ou|ew|ue)/g, 'u'],
  [/(?:ai|ay)/g, 'a'],
  [/(?:oa|ow|oe|aw|au)/g, 'o'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/** The sound of one lower-case word; a word in another script is returned as it is. */
export function soundOf(word: string): string {
  return rules.reduce((sound, [letters, heard]) => sound.replace(letters, heard), word);
}
