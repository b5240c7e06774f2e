// How English is heard: signs as words, number words as digits, and the words that stand around a name.
import type { Hearing, NamedOwner, NamedPlace } from '../../music/hearing';
import { spokenName } from '../spoken-name';
import { holdsDigit, splitDigits } from './number-words';
import { foldNumbers, isFolded } from './numbers';
import { soundOf } from './sounds';

/** What is in every text that the rule changes; sign or short form -> words. Order matters: the longer form first. */
const spellings: readonly (readonly [string, RegExp, string])[] = [
  ['&', /\s*&\s*/g, ' and '],
  ['+', /(?<=\s)\+(?=\s)/g, 'plus'],
  ['+', /(?<=\p{L})\+(?=\p{L})/gu, ' plus '],
  ['/', /(?<!\p{L})w\//giu, 'with '],
  ['$', /(?<=\p{L})\$(?=\p{L})/gu, 's'],
  ['!', /(?<=(?<!\p{L})[b-df-hj-np-tv-z]+)!(?=[b-df-hj-np-tv-z]+(?!\p{L}))/giu, 'i'], // P!nk, which has no other vowel
  ['n', /\br\W{0,2}n\W{0,2}b\b\.?/giu, 'r and b'],
  ['n', /(?<=\s)['’]?n['’]?(?=\s)/giu, 'and'], // rock 'n' roll
  ['$', /\$(\d+)/g, '$1 dollars'],
  ['%', /(\d)\s*%/g, '$1 percent'],
  ['#', /#(?=\s*\d)/g, 'number '],
  ['@', /(?<=\s|^)@(?=\s)/g, 'at'],
  ['vol', /(?<!\p{L})vol(?:\.|(?=\s*(?:\d|[ivx]+\b)))/giu, 'volume '],
  ['pt', /(?<!\p{L})pt(?:\.|(?=\s*(?:\d|[ivx]+\b)))/giu, 'part '],
  ['no.', /(?<!\p{L})no\.(?=\s*\d)/giu, 'number '],
  ['t.', /(?<!\p{L})(?:feat|ft)\./giu, 'featuring '],
  ['v', /(?<!\p{L})vs\.?(?=\s|$)/giu, 'versus'],
  ['°', /°/g, ' degrees '],
  ['€', /€(\d+)/g, '$1 euros'],
];

/** Plain words in which no rule above finds anything: most names, and the rules take long to load. */
const nothingToSpell = /^(?!.*(?:vol|pt|vs|rnb|\b[rn]\b))[a-z\d ]*$/i;

/** The signs, and what stands in each rule that has none. */
const somethingToSpell = /[&+$!%#@°€]|w\/|r\W{0,2}n\W{0,2}b|\s['’]?n['’]?\s|vol|pt|no\.|f(?:ea)?t\.|vs/iu;

function spellOut(text: string): string {
  if (nothingToSpell.test(text) || !somethingToSpell.test(text)) return text;
  let spelled = text;
  let lower = text.toLowerCase();
  for (const [needed, sign, words] of spellings) {
    if (!lower.includes(needed)) continue; // the rules are slow to find that there is nothing
    spelled = spelled.replace(sign, words);
    lower = spelled.toLowerCase();
  }
  return spelled;
}

export const englishHearing: Hearing = {
  spokenForm: name => spokenName(name, spellOut),
  easyToSay: name => /^[\p{Script=Latin}\d' ]{3,30}$/u.test(name.trim()),
  spellOut,
  foldNumbers: words =>
    isFolded(words) && !words.some(word => otherSigns.has(word))
      ? words
      : withoutNumberSigns(
          foldNumbers(withoutRomans(words.some(holdsDigit) ? words.flatMap(splitDigits) : words).map(asAnd)),
        ),
  soundOf,
  fillers: new Set(['the', 'a', 'an', 'my', 'our', 'your', 'playlist', 'playlists', 'called', 'named', 'please']),
  pronouns: new Set(
    [
      'it, this, that, there, them, those, these, this one, that one, playlist, this playlist, that playlist, the playlist',
      'the songs, the tracks, its songs, from the beginning, from the start, from the top, it from the beginning, the beginning, the start, the top',
    ].flatMap(line => line.split(', ')),
  ),
  placeIn,
  ownerIn,
};

/** "rock n roll": whatever stands around it, so that a name is heard as it is kept. */
function asAnd(word: string): string {
  return word === 'n' ? 'and' : word;
}

const romans = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'].map((word, index) => [word, index + 1]),
);
const countedWords = new Set(['volume', 'part', 'number', 'chapter', 'book', 'season']);

/** What is not said as it is written, or only where a number follows. */
const otherSigns: ReadonlySet<string> = new Set([...romans.keys(), 'n', 'number']);

/** "volume II" as "volume 2": nobody says the letters. A single letter is a number only where something is counted. */
function withoutRomans(words: readonly string[]): readonly string[] {
  return words.map((word, index) => {
    const value = romans.get(word) ?? 0;
    const counts = value > 0 && (word.length > 1 || countedWords.has(words[index - 1] ?? ''));
    return counts ? String(value) : word;
  });
}

/** "workout number one" is "Workout 1" and "Workout #1". */
function withoutNumberSigns(words: readonly string[]): readonly string[] {
  if (!words.includes('number')) return words;
  return words.filter((word, index) => word !== 'number' || !/^\d/.test(words[index + 1] ?? ''));
}

/** "number three", "playlist four", "the second one", "the last one": "one" is folded into 1 with the other numbers. */
function placeIn(words: string): NamedPlace | null {
  const folded = foldNumbers(words.toLowerCase().split(/\s+/)).join(' ');
  const counted = /^(?:the )?(?:(playlist|song|track|title) (?:number )?|number )(\d+)$/.exec(folded);
  if (counted?.[2] !== undefined)
    return { kind: 'position', position: Number(counted[2]), of: countedThing(counted[1]) };
  const unsaid = /^(?:an? )?(?:untitled(?: playlist)?|playlist whose name i can['’]?t pronounce),? number (\d+)$/.exec(
    folded,
  );
  if (unsaid?.[1] !== undefined) return { kind: 'position', position: Number(unsaid[1]), of: 'playlist' };
  if (/^(?:the )?last(?: (?:1|playlist|song))?$/.test(folded)) return { kind: 'ordinal', ordinal: 'last' };
  const ordinal = /^(?:the )?(\d+)(?:st|nd|rd|th)(?: (?:1|playlist|song))?$/.exec(folded)?.[1];
  return ordinal === undefined ? null : { kind: 'ordinal', ordinal: Number(ordinal) };
}

function countedThing(word: string | undefined): 'playlist' | 'song' | null {
  if (word === undefined) return null;
  return word === 'playlist' ? 'playlist' : 'song';
}

/** "chill by lena frost", "the one by lena", "lena's one", "mine". */
function ownerIn(words: string): NamedOwner | null {
  const heard = words.trim().toLowerCase();
  if (/^(?:mine|my own|my one|my own one|the one (?:i made|of mine))$/.test(heard))
    return { name: null, owner: 'listener' };
  const theOne = /^(?:the one |the |one )?(?:by|from|of) (.+)$/.exec(heard) ?? /^(.+)['’]s(?: one)?$/.exec(heard);
  if (theOne?.[1] !== undefined) return { name: null, owner: { words: theOne[1] } };
  const named = /^(.+) (?:by|from) (.+)$/.exec(heard);
  return named?.[1] === undefined || named[2] === undefined ? null : { name: named[1], owner: { words: named[2] } };
}
