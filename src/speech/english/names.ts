// Names of playlists and songs as an English voice says them.
import type { Entry } from '../../music/entry';
import { cut } from '../spoken-name';
import { say, type Speech } from '../ssml';
import type { Amounts } from './amounts';
import { englishHearing } from './hearing';

/** A playlist's name; one without a sayable name is called untitled, with its position where that is known. */
export function playlistName(name: string, position: number | null = null): Speech {
  const spoken = englishHearing.spokenForm(name);
  const number = position === null ? '' : `, number ${position}`;
  if (spoken === null) return say`an untitled playlist${number}`;
  return inItsOwnVoice(spoken) ?? say`a playlist whose name I can't pronounce${number}`;
}

/** A song's or artist's name, which has no number to fall back on. */
export function title(text: string): Speech {
  const spoken = englishHearing.spokenForm(text);
  return (spoken === null ? null : inItsOwnVoice(spoken)) ?? say`a title I can't pronounce`;
}

/** Voices Alexa lends to other languages, by the script they read. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja-JP'],
  [/\p{Script=Devanagari}/u, 'hi-IN'],
];

/** Null for a script that no voice at hand can read: an English voice would be silent. */
function inItsOwnVoice(text: string): Speech | null {
  if (/[\p{Script=Latin}\d]/u.test(text)) return say`${text}`;
  const voice = scripts.find(([script]) => script.test(text));
  if (voice === undefined) return null;
  return { ssml: `<lang xml:lang="${voice[1]}">${say`${text}`.ssml}</lang>` };
}

/** "Bohemian Rhapsody by Queen"; the number is said only where the place is empty. */
export function entrySpeech({ item }: Entry, position: number, amounts: Amounts): Speech {
  switch (item.kind) {
    case 'unavailable':
      return say`number ${position} is no longer available`;
    case 'episode':
      return item.show === null
        ? say`the episode ${title(item.title)}`
        : say`the episode ${title(item.title)} of ${title(item.show)}`;
    case 'track':
      return item.artists.length === 0
        ? title(item.title)
        : say`${title(item.title)} by ${artists(item.artists, amounts)}`;
  }
}

function artists(names: readonly string[], amounts: Amounts): Speech {
  const said = names.slice(0, 2).map(name => title(name).ssml);
  if (names.length > 2) said.push('others');
  // The list is made of finished SSML: Intl only puts ", " and "and" between the parts.
  return { ssml: amounts.list(said) };
}

/** One line of a card: the true names. */
export function entryLine({ item }: Entry): string {
  switch (item.kind) {
    case 'unavailable':
      return '(no longer available)';
    case 'episode':
      return item.show === null ? item.title : `${item.title} — ${item.show}`;
    case 'track':
      return item.artists.length === 0 ? item.title : `${item.title} — ${item.artists.join(', ')}`;
  }
}

/** A name for a card's line; a blank one is named as such. */
export function written(name: string): string {
  return name.trim() === '' ? '(untitled)' : name.trim();
}

/** An owner's description, cut to what a listener can take in. */
export function spokenDescription(description: string): Speech {
  return say`${cut(description.replace(/\s+/g, ' ').trim(), 300)}`;
}
