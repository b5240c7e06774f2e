// A written name made fit for a voice: emoji and ornament off, signs as words, not much longer than a breath.

/** Where a long name is cut, in characters; the cut is made between words where there are any. */
const LONGEST = 50;

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3\ufe0e\ufe0f]/gu;
const markup = /<([a-z][a-z\d]*)>(.*?)<\/\1>/giu; // someone wrote HTML into the name: the words are meant, not the tags
const joiners = /[\u00ad\u200b-\u200f\u2060\ufeff]/g; // they stand inside words and must not part them
const unspeakable = /[\p{C}\p{S}]/gu; // controls, formats, symbols: what is worth saying was made into words before
const ornament = /[_*~•·|%#@\\<>[\]{}"“”„«»]+/g;
const fullStop = /(?<=[\p{L}\p{M}]{2}|[\p{N}!?])\.$/u; // a sentence has its own; R.E.M. keeps its last
const edges = /^[\s\-–—.,:;/&+=!?]+|[\s\-–—,:;/&+=]+$/gu;

/**
 * The name as the voice says it; null when no letter or digit is left.
 * `spellOut` gives signs such as & and % in the language's words; `longest` is in characters.
 */
export function spokenName(name: string, spellOut: (text: string) => string, longest = LONGEST): string | null {
  const plain = spellOut(name.normalize('NFKC').replace(markup, '$2').replace(emoji, ' ').replace(joiners, ''))
    .replace(unspeakable, ' ')
    .replace(ornament, ' ')
    .replace(/([!?.,])\1+/g, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .replace(edges, '')
    .replace(fullStop, '');
  return /[\p{L}\p{N}]/u.test(plain) ? cut(plain, longest).replace(edges, '').replace(fullStop, '') : null;
}

/** Cuts at a space near `longest` characters, or through the word when there is none. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text; // no text has more characters than units
  const end = [...new Intl.Segmenter().segment(text)][longest]?.index;
  if (end === undefined) return text;
  const space = text.lastIndexOf(' ', end);
  return text.slice(0, space > end / 2 ? space : end).trimEnd();
}
