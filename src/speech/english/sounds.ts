// How an English word sounds, roughly: words that are heard as one another ("gym" and "jim") get the same letters.

/** Letters -> how they sound. Order matters: what is longer or stands at an edge comes first. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:wr|rh)/, 'r'], // wrap, rhyme
  [/^(?:kn|gn|pn)/, 'n'], // knight
  [/^who/, 'ho'], // whole
  [/^wh/, 'w'],
  [/^ps/, 's'],
  [/mb$/, 'm'],
  [/(?:igh|eigh)(?=t|$)/, 'i'], // night
  [/(?:augh|ough)(?=t)/, 'o'],
  [/ph/g, 'f'],
  [/t?ch/g, 'ch'],
  [/dg(?=[eiy])|g(?=[eiy])/g, 'j'], // gym, edge; wrong for "get", and wrong on both sides alike
  [/qu/g, 'kw'],
  [/sch|ck/g, 'k'],
  [/s?c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/([aeiouy][^aeiouy]{1,2})e(s?)$/, '$1$2'], // a silent e: road, rode
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
