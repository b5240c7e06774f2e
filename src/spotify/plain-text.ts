// Spotify sends descriptions as HTML: escaped, sometimes with links as tags. Here they become what the owner wrote.
// Every pattern runs in linear time: the text comes from strangers.
import { cutText, MOST_TEXT_UNITS } from './cut-text';
import { oneLine } from './one-line';

/** Words with a blank between them, and no sign that HTML has a meaning for: most descriptions, of which fifty come at once. */
const plainAlready = /^[!-%'-;=-~\u00a1-\u024f]+(?: [!-%'-;=-~\u00a1-\u024f]+)*$/;

/**
 * The plain text of a piece of HTML, on one line; null when nothing is left. Text that only looks like a tag stays.
 * It is cut last: entities and tags make what is sent many times as long as what was written.
 */
export function plainTextOf(html: string): string | null {
  if (html.length <= MOST_TEXT_UNITS && plainAlready.test(html)) return html;
  const text = html
    .replace(/<br[^<>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .replace(/\s+/g, ' ')
    .trim();
  const plain = oneLine(cutText(text)).trim();
  return plain === '' ? null : plain;
}

const namedEntities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['hellip', '…'],
  ['ndash', '–'],
  ['mdash', '—'],
]);

function decodeEntity(whole: string, entity: string): string {
  const name = entity.toLowerCase();
  if (name.startsWith('#x')) return characterOf(Number.parseInt(name.slice(2), 16));
  if (name.startsWith('#')) return characterOf(Number.parseInt(name.slice(1), 10));
  return namedEntities.get(name) ?? whole;
}

/** A blank for what is no character: control codes, half of a pair, a number beyond Unicode. */
function characterOf(codePoint: number): string {
  const isCharacter = codePoint >= 0x20 && codePoint <= 0x10ffff && !(codePoint >= 0xd800 && codePoint <= 0xdfff);
  return isCharacter ? String.fromCodePoint(codePoint) : ' ';
}
