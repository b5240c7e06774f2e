// A written name made fit for a voice: emoji and ornament off, signs as words, not much longer than a breath.

/** Where a long name is cut, in characters; the cut is made between words where there are any. */
const LONGEST = 50;
/** A text is read no further than so many times what may be said of it. */
const MOST_READ = 10;
/** UTF-16 units per character that a text may have on average once it is cut; no script needs more. */
const MOST_UNITS = 4;

/** Nothing but words: most names. What the patterns below look for is not in them, and Unicode's classes take long to load. */
/** Letters that are the same however they are written; Latin's ligatures are not. */
const letters = 'a-zA-ZÀ-ÖØ-öø-ıĴ-ľŁ-ňŊ-žЀ-ҁҊ-ӿぁ-ゖァ-ヺー一-龥가-힣';
const plainWords = new RegExp(`^[${letters}\\d ]+$`);
/** No sign but those of a sentence: nothing in it is left out or taken apart. */
const tameText = new RegExp(`^[${letters}\\d '’(),.:;!?&/–-]*$`);
/** Letters of Latin and the signs of a keyboard: no emoji, no joiners, no marks of their own. */
const withoutStrangers = /^[ -~\u00c0-\u024f]*$/;
/** One character each, whatever stands beside it. */
const latinLetters = /^[ -~\u00a1-\u00ac\u00ae-\u024f]*$/;
const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u20e3\ufe0e\ufe0f]/gu;
const markup = /<([a-z][a-z\d]*)>(.*?)<\/\1>/giu; // someone wrote HTML into the name: the words are meant, not the tags
const joiners = /[\u00ad\u200b-\u200f\u2060\ufeff]/g; // they stand inside words and must not part them
const stackedMarks = /([\u0300-\u036f]{2})[\u0300-\u036f]+/g; // no language puts a third on one letter
const unspeakable = /[\p{C}\p{S}]/gu; // controls, formats, symbols: what is worth saying was made into words before
const ornament = /[_*~•·|%#@\\<>[\]{}"“”„«»]+/g;
const fullStop = /(?<=[\p{L}\p{M}]{2}|[\p{N}!?])\.$/u; // a sentence has its own; R.E.M. keeps its last
const edges = /^[\s\-–—.,:;/&+=!?]+|[\s\-–—,:;/&+=]+$/gu;

/**
 * The name as the voice says it; null when no letter or digit is left.
 * `spellOut` gives signs such as & and % in the language's words; `longest` is in characters.
 */
export function spokenName(name: string, spellOut: (text: string) => string, longest = LONGEST): string | null {
  const read = name.trim().slice(0, longest * MOST_READ);
  if (plainWords.test(read) && spellOut(read) === read) return cut(read.replace(/ +/g, ' ').trim(), longest);
  const plain = (tameText.test(read) ? spellOut(read) : withoutSigns(read, spellOut))
    .replace(/([!?.,])\1+/g, '$1')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .replace(edges, '')
    .replace(fullStop, '');
  return /[\p{L}\p{N}]/u.test(plain) ? cut(plain, longest).replace(edges, '').replace(fullStop, '') : null;
}

function withoutSigns(read: string, spellOut: (text: string) => string): string {
  const text = read.normalize('NFKC').replace(markup, '$2');
  const withoutEmoji = withoutStrangers.test(text)
    ? text
    : text.replace(emoji, ' ').replace(joiners, '').replace(stackedMarks, '$1');
  return spellOut(withoutEmoji).replace(unspeakable, ' ').replace(ornament, ' ');
}

/** Cuts at a space near `longest` characters, or through the word when there is none. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text; // no text has more characters than units
  const most = longest * MOST_UNITS;
  const characters = charactersOf(text.slice(0, most + 1));
  if (characters.length <= longest && text.length <= most) return text;
  // The last of them goes on past `most`, and is left out unless it is the only one.
  const lastBegins = characters.at(-1)?.index ?? 0;
  const end = characters[longest]?.index ?? (lastBegins === 0 ? most : lastBegins);
  const space = text.lastIndexOf(' ', end);
  return text.slice(0, space > end / 2 ? space : end).trimEnd();
}

/** Where each character begins. Intl counts marks and joined emoji as one, and takes long to load. */
function charactersOf(text: string): readonly { readonly index: number }[] {
  return latinLetters.test(text)
    ? Array.from(text, (_, index) => ({ index }))
    : [...new Intl.Segmenter().segment(text)];
}
