// English: the list of playlists, and which of them is meant.
import type { Filter } from '../../music/filter';
import type { Playlist } from '../../music/playlist';
import type { ListChunk, PartOf, Phrases } from '../phrases';
import { items, nothing, say, sentences, type Speech } from '../ssml';
import type { Amounts } from './amounts';
import { places } from './places';
import { playlistName, written } from './names';

type List = Pick<
  Phrases,
  | 'listChunk'
  | 'listGoesOn'
  | 'listEnds'
  | 'listHasNone'
  | 'listBegins'
  | 'listIsOver'
  | 'listOutOfRange'
  | 'counts'
  | 'shallIList'
  | 'listCard'
  | 'whichOfThese'
  | 'nearest'
  | 'shallIOpenIt'
  | 'notFound'
  | 'doYouHave'
  | 'doYouHaveSeveral'
  | 'nameOne'
  | 'whichOne'
  | 'choiceCard'
  | 'whichNumber'
  | 'namedOnly'
  | 'isThatTheOne'
  | 'hidden'
  | 'gone'
>;

const ordinalWords = ['the first', 'the second', 'the third'];

export function list(amounts: Amounts): List {
  const { count, number } = amounts;
  const playlists = (value: number) => count(value, 'playlist', 'playlists');
  const readSoFar = (partOf: PartOf | null) =>
    partOf === null ? nothing : say`I got through ${number(partOf.seen)} of your ${playlists(partOf.of)} in time.`;

  return {
    listChunk: chunk => {
      const names = items(chunk.playlists.map((playlist, index) => listed(playlist, chunk.offset + index + 1)));
      return sentences(readSoFar(chunk.partOf), say`${heading(chunk)} ${names}.`);
    },
    listGoesOn: () => ({
      question: say`Shall I go on, or open one of these?`,
      reprompt: say`Say next for more, or the name of a playlist to open it. Which would you like?`,
    }),
    listEnds: () => ({
      question: say`Which one shall I open?`,
      reprompt: say`Say a name or a number to open a playlist, or say stop. Which would you like?`,
    }),
    listHasNone: (filter, partOf) => sentences(readSoFar(partOf), none(filter)),
    listBegins: () => say`This is the beginning of the list.`,
    listIsOver: total => (total === 1 ? say`That was the only one.` : say`That was the last of the ${number(total)}.`),
    listOutOfRange: total =>
      total === 1
        ? say`There is only number one in this list.`
        : say`This list goes from number 1 to ${number(total)}.`,
    counts: ({ total, split }) => {
      if (total === 0) return say`You have no playlists in your Spotify library yet.`;
      if (split === null)
        return say`You have ${playlists(total)}. I couldn't read all of them in time to say which are your own.`;
      const shared =
        split.shared === 0
          ? nothing
          : say`${count(split.shared, 'of them is', 'of them are')} open for others to edit.`;
      return sentences(say`You have ${playlists(total)}: ${division(split)}.`, shared);
    },
    shallIList: () => ({
      question: say`Shall I list your playlists?`,
      reprompt: say`Would you like to hear which playlists you have?`,
    }),
    listCard: chunk => ({
      title: `${cardTitle(chunk.filter)}: ${places(chunk.offset, chunk.playlists.length, amounts)} of ${number(chunk.total)}`,
      text: chunk.playlists
        .map((playlist, index) => `${number(chunk.offset + index + 1)}. ${line(playlist, amounts)}`)
        .join('\n'),
    }),

    whichOfThese: (candidates, more) => {
      const choices = candidates.map(
        (playlist, index) =>
          say`${ordinalWords[index] ?? number(index + 1)}, ${toldApart(playlist, candidates, amounts)}`,
      );
      const others =
        more === 0 ? nothing : say`${count(more, 'more playlist fits', 'more playlists fit')}; a longer name helps me.`;
      return {
        question: sentences(
          say`I know ${number(candidates.length + more)} like that: ${items(choices)}.`,
          others,
          say`Which one do you mean?`,
        ),
        reprompt: say`Say the first one, the second one, or the full name. Which playlist is it?`,
      };
    },
    nearest: (heard, playlist, partOf) =>
      sentences(readSoFar(partOf), say`I didn't find ${said(heard)}. The nearest is ${playlistName(playlist.name)}.`),
    shallIOpenIt: () => ({ question: say`Shall I open it?`, reprompt: say`Would you like to hear what's in it?` }),
    notFound: (heard, partOf) => sentences(readSoFar(partOf), say`I didn't find a playlist called ${said(heard)}.`),
    doYouHave: playlist => sentences(say`Yes, you have ${playlistName(playlist.name)}${size(playlist, amounts)}.`),
    doYouHaveSeveral: (heard, found) => say`Yes, ${number(found)} playlists fit ${said(heard)}.`,
    choiceCard: candidates => ({
      title: 'Which one do you mean?',
      text: candidates.map((playlist, index) => `${number(index + 1)}. ${line(playlist, amounts)}`).join('\n'),
    }),
    whichOne: () => ({
      question: say`Which one do you mean?`,
      reprompt: say`Say the first one, the second one, or the full name. Which playlist is it?`,
    }),
    whichNumber: () => ({
      question: say`Which number would you like?`,
      reprompt: say`Say a number, or say next to go on. Which would you like?`,
    }),
    namedOnly: named => say`I named only ${number(named)} just now.`,
    isThatTheOne: () => ({ question: say`Is that the one?`, reprompt: say`Do you mean that playlist?` }),
    nameOne: () => ({
      question: say`Which playlist do you mean?`,
      reprompt: say`Say the name of a playlist, or say: list my playlists. Which would you like?`,
    }),
    hidden: position => say`Spotify does not show me number ${number(position)}.`,
    gone: () => say`That playlist is no longer there.`,
  };

  function heading({ filter, offset, playlists: chunk, total }: ListChunk): Speech {
    const last = offset + chunk.length;
    if (offset > 0) return say`${range(offset, last)} of ${number(total)}:`;
    const opening = say`You have ${amount(filter, total)}`;
    if (chunk.length === total) return say`${opening}:`;
    return say`${opening}. The first ${number(chunk.length)}:`;
  }

  function amount(filter: Filter | null, total: number): string {
    switch (filter) {
      case null:
        return playlists(total);
      case 'own':
        return `${playlists(total)} of your own`;
      case 'followed':
        return `${playlists(total)} by others`;
      case 'shared':
        return `${playlists(total)} that others may edit`;
    }
  }

  /** "88 of your own, 30 that you follow, and 2 that Spotify does not show me" */
  function division({
    own,
    followed,
    hidden,
  }: {
    readonly own: number;
    readonly followed: number;
    readonly hidden: number;
  }): string {
    if (followed + hidden === 0) return 'all of them your own';
    if (own + hidden === 0) return 'all of them made by others';
    const parts: readonly (readonly [number, string])[] = [
      [own, 'of your own'],
      [followed, 'that you follow'],
      [hidden, 'that Spotify does not show me'],
    ];
    return amounts.list(parts.filter(([value]) => value > 0).map(([value, what]) => `${number(value)} ${what}`));
  }

  function range(offset: number, last: number): string {
    return last === offset + 1 ? `Number ${number(last)}` : `${number(offset + 1)} to ${number(last)}`;
  }
}

function listed(playlist: Playlist | null, position: number): Speech {
  return playlist === null
    ? say`number ${position}, which Spotify does not show me`
    : playlistName(playlist.name, position);
}

function none(filter: Filter | null): Speech {
  switch (filter) {
    case null:
      return say`You have no playlists in your Spotify library yet.`;
    case 'own':
      return say`You have no playlists of your own.`;
    case 'followed':
      return say`You follow no playlists made by others.`;
    case 'shared':
      return say`You have no playlists that others may edit.`;
  }
}

/** What tells this candidate from the others: its name, else its owner, else its size. */
function toldApart(playlist: Playlist, all: readonly Playlist[], amounts: Amounts): Speech {
  const others = all.filter(other => other !== playlist);
  const sameName = others.filter(other => playlistName(other.name).ssml === playlistName(playlist.name).ssml);
  if (sameName.length === 0) return playlistName(playlist.name);
  const sameOwner = sameName.some(other => other.ownerId === playlist.ownerId);
  const owner = playlist.ownerName === null ? nothing : say`, by ${playlistName(playlist.ownerName)}`;
  return say`${playlistName(playlist.name)}${owner}${sameOwner || playlist.ownerName === null ? size(playlist, amounts) : nothing}`;
}

function size(playlist: Playlist, { count }: Amounts): Speech {
  return playlist.entryCount === null ? nothing : say`, with ${count(playlist.entryCount, 'song', 'songs')}`;
}

/** The listener's own words back, as far as they can be said. */
function said(heard: string): Speech {
  return playlistName(heard);
}

function cardTitle(filter: Filter | null): string {
  switch (filter) {
    case null:
      return 'Your playlists';
    case 'own':
      return 'Playlists you made';
    case 'followed':
      return 'Playlists you follow';
    case 'shared':
      return 'Playlists others may edit';
  }
}

function line(playlist: Playlist | null, { count }: Amounts): string {
  if (playlist === null) return '(not shown by Spotify)';
  const about = [playlist.ownerName, playlist.entryCount === null ? null : count(playlist.entryCount, 'song', 'songs')];
  const details = about.filter(detail => detail !== null).join(', ');
  const name = details === '' ? written(playlist.name) : `${written(playlist.name)} (${details})`;
  return playlist.link === null ? name : `${name}\n${playlist.link}`;
}
