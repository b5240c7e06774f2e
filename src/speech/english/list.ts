// English: the list of playlists, chunk by chunk, and how many there are.
import type { Filter } from '../../music/filter';
import type { Playlist } from '../../music/playlist';
import type { ListChunk, Phrases } from '../phrases';
import { items, nothing, say, sentences, type Speech } from '../ssml';
import { capitalised, type Amounts } from './amounts';
import { playlistLine, readSoFar } from './library';
import { playlistName } from './names';
import { places } from './places';

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
  | 'shallIListThem'
  | 'counted'
  | 'listCard'
>;

type Split = NonNullable<Parameters<Phrases['counts']>[0]['split']>;

export function list(amounts: Amounts): List {
  const { count, number } = amounts;
  const playlists = (value: number) => count(value, 'playlist', 'playlists');

  return {
    listChunk: chunk => {
      const names = items(chunk.playlists.map((playlist, index) => listed(playlist, chunk.offset + index + 1)));
      return sentences(readSoFar(chunk.partOf, amounts), heading(chunk, say`${names}.`));
    },
    listGoesOn: () => ({
      question: say`Say next, or the name of one. Which would you like?`,
      reprompt: say`Next reads on, and a name or a number opens a playlist. What would you like?`,
    }),
    listEnds: () => ({
      question: say`Which one shall I open?`,
      reprompt: say`Say a name or a number to open a playlist, or say stop. Which would you like?`,
    }),
    listHasNone: (filter, partOf) =>
      partOf === null ? none(filter) : sentences(readSoFar(partOf, amounts), noneAmongThem(filter)),
    listBegins: () => say`This is the beginning of the list.`,
    listIsOver: total => (total < 2 ? say`That was the only one.` : say`That was the last of the ${number(total)}.`),
    listOutOfRange: total =>
      total < 2
        ? say`There is ${total === 0 ? 'nothing' : 'only one playlist'} in this list.`
        : say`This list goes from number 1 to ${number(total)}.`,
    counts: ({ total, split }) => {
      if (total === 0) return none(null);
      if (split === null)
        return say`You have ${playlists(total)}. I couldn't read enough just now to say which are your own.`;
      return total === 1 ? only(split) : sentences(say`You have ${playlists(total)}: ${division(split)}.`, open(split));
    },
    counted: (filter, total) => (total === 0 ? none(filter) : say`You have ${amount(filter, total)}.`),
    shallIListThem: () => ({
      question: say`Shall I list them?`,
      reprompt: say`Would you like to hear which they are?`,
    }),
    shallIList: () => ({
      question: say`Shall I list your playlists?`,
      reprompt: say`Would you like to hear which playlists you have?`,
    }),
    listCard: chunk => ({
      title: `${cardTitle(chunk.filter)}: ${places(chunk.offset, chunk.playlists.length, amounts)} of ${number(chunk.total)}`,
      text: chunk.playlists
        .map((playlist, index) => `${number(chunk.offset + index + 1)}. ${playlistLine(playlist, amounts)}`)
        .join('\n'),
    }),
  };

  function heading({ filter, offset, playlists: chunk, total, partOf }: ListChunk, names: Speech): Speech {
    const last = offset + chunk.length;
    if (offset > 0) return say`${range(offset, last)} of ${number(total)}: ${names}`;
    const opening = partOf === null ? `You have ${amount(filter, total)}` : among(filter, total);
    if (chunk.length === total) return say`${opening}: ${names}`;
    return say`${opening}. The first ${number(chunk.length)}: ${names}`;
  }

  function listed(playlist: Playlist | null, position: number): Speech {
    return playlist === null
      ? say`number ${number(position)}, which Spotify does not show me`
      : playlistName(playlist.name, number(position));
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

  /** "60 of them are your own", after it was said how many could be read. */
  function among(filter: Filter | null, total: number): string {
    return `${capitalised(count(total, 'of them is', 'of them are'))} ${kindWords(filter)}`;
  }

  /** "88 of your own, 30 that you follow, and 2 that Spotify does not show me" */
  function division({ own, followed, hidden }: Split): string {
    if (followed + hidden === 0) return 'all of them your own';
    if (own + hidden === 0) return 'all of them made by others';
    const parts: readonly (readonly [number, string])[] = [
      [own, 'of your own'],
      [followed, 'that you follow'],
      [hidden, 'that Spotify does not show me'],
    ];
    return amounts.list(parts.filter(([value]) => value > 0).map(([value, what]) => `${number(value)} ${what}`));
  }

  function open({ shared }: Split): Speech {
    if (shared === 0) return nothing;
    return shared === 1
      ? say`One of all these is ${kindWords('shared')}.`
      : say`Of all these, ${number(shared)} are ${kindWords('shared')}.`;
  }

  function range(offset: number, last: number): string {
    return last === offset + 1 ? `Number ${number(last)}` : `${number(offset + 1)} to ${number(last)}`;
  }
}

/** The whole library is one playlist. */
function only({ own, hidden, shared }: Split): Speech {
  const whose = own === 1 ? 'your own' : hidden === 1 ? 'which Spotify does not show me' : 'made by somebody else';
  return sentences(say`You have one playlist, ${whose}.`, shared === 0 ? nothing : say`It is ${kindWords('shared')}.`);
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

function noneAmongThem(filter: Filter | null): Speech {
  return say`None of them is ${kindWords(filter)}.`;
}

function kindWords(filter: Filter | null): string {
  switch (filter) {
    case null:
      return 'in your library';
    case 'own':
      return 'your own';
    case 'followed':
      return 'by others';
    case 'shared':
      return 'open for others to edit';
  }
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
