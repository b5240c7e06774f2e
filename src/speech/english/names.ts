// Names of playlists, people and songs as an English voice says them, and as a card writes them.
import type { Entry } from '../../music/entry';
import { spokenName } from '../spoken-name';
import { say, type Speech } from '../ssml';
import { capitalised, type Amounts } from './amounts';
import { englishHearing } from './hearing';

/** Where a description is cut, in characters: what a listener can take in. */
const LONGEST_DESCRIPTION = 300;

/** A playlist's name; one without a sayable name is called untitled, with its number where that is known. */
export function playlistName(name: string, number: string | null = null): Speech {
  return sayable(name) ?? say`${standIn(name)}${number === null ? '' : `, number ${number}`}`;
}

/** The same at the beginning of a sentence. */
export function openingName(name: string): Speech {
  return sayable(name) ?? say`${capitalised(standIn(name))}`;
}

/** An owner's or listener's display name. */
export function personName(name: string): Speech {
  return sayable(name) ?? say`somebody whose name I can't pronounce`;
}

/** "Bohemian Rhapsody by Queen"; the number is said only where the place is empty. */
export function entrySpeech({ item }: Entry, position: number, amounts: Amounts): Speech {
  switch (item.kind) {
    case 'unavailable':
      return say`number ${amounts.number(position)} is no longer available`;
    case 'episode':
      return item.show === null
        ? say`the episode ${title(item.title)}`
        : say`the episode ${title(item.title)}, from ${sayable(item.show) ?? say`a show I can't pronounce`}`;
    case 'track':
      return item.artists.length === 0 ? title(item.title) : songBy(item.title, item.artists, amounts);
  }
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

/** An owner's description as whole sentences; null when nothing of it can be said. */
export function spokenDescription(description: string): Speech | null {
  const plain = description.replace(/\b(?:https?:\/\/|www\.)\S+/gi, ' a link ');
  const spoken = spokenName(plain, text => englishHearing.spellOut(text), LONGEST_DESCRIPTION);
  return spoken === null ? null : inItsOwnVoice(/[.!?…]$/.test(spoken) ? spoken : `${spoken}.`);
}

/** Null when no voice at hand can say it. */
export function sayable(name: string): Speech | null {
  const spoken = englishHearing.spokenForm(name);
  return spoken === null ? null : inItsOwnVoice(spoken);
}

function standIn(name: string): string {
  return englishHearing.spokenForm(name) === null ? 'an untitled playlist' : "a playlist whose name I can't pronounce";
}

function title(text: string): Speech {
  return sayable(text) ?? say`a title I can't pronounce`;
}

/** "(feat. …)" in a title names an artist who is named after "by" anyway. */
const guests = /\s*[([](?:feat|ft|featuring|with)\b\.?\s[^)\]]*[)\]]/giu;

function songBy(fullName: string, artists: readonly string[], { list }: Amounts): Speech {
  const name = fullName.replace(guests, guest => (artists.some(artist => guest.includes(artist)) ? '' : guest));
  const said = artists.slice(0, 2).map(artist => sayable(artist));
  if (sayable(name) === null && said.every(artist => artist === null)) return say`a song whose name I can't pronounce`;
  const parts = said.map(artist => (artist ?? say`an artist whose name I can't pronounce`).ssml);
  // The list is made of finished SSML: Intl only puts ", " and "and" between the parts.
  return say`${title(name)} by ${{ ssml: list(artists.length > 2 ? [...parts, 'others'] : parts) }}`;
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
