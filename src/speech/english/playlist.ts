// English: inside a playlist – its songs, read in chunks.
import type { Playlist } from '../../music/playlist';
import type { EntryChunk, Phrases } from '../phrases';
import { items, nothing, say, type Speech } from '../ssml';
import type { Amounts } from './amounts';
import { holding, wholeLength } from './contents';
import { entryLine, entrySpeech, openingName, personName, playlistName, written } from './names';
import { places } from './places';

type Inside = Pick<
  Phrases,
  | 'opened'
  | 'entryChunk'
  | 'entriesGoOn'
  | 'entriesEnd'
  | 'entriesOver'
  | 'entriesBegin'
  | 'startOver'
  | 'backToTheList'
  | 'entriesOutOfRange'
  | 'oneEntry'
  | 'empty'
  | 'notReadable'
  | 'entryCard'
>;

export function playlist(amounts: Amounts): Inside {
  const { count, number, duration } = amounts;

  return {
    opened: (opened, contents) => {
      const lengthMs = wholeLength(contents);
      const length = lengthMs === null ? nothing : say`, ${duration(lengthMs)}`;
      return say`${openingName(opened.name)}, ${holding(contents, amounts)}${length}.`;
    },
    entryChunk,
    entriesGoOn: () => ({
      question: say`Shall I read on?`,
      reprompt: say`Say next for more songs, or: how long is it. What would you like?`,
    }),
    entriesEnd: () => say`That was the last one.`,
    entriesOver: name => say`${openingName(name)} ends here.`,
    entriesBegin: name => say`This is the beginning of ${playlistName(name)}.`,
    startOver: () => ({
      question: say`Shall I start over?`,
      reprompt: say`Would you like to hear it from the beginning?`,
    }),
    backToTheList: () => ({
      question: say`Shall I go back to your playlists?`,
      reprompt: say`Would you like to hear the list of your playlists?`,
    }),
    entriesOutOfRange: (name, total) =>
      total === 0
        ? say`${openingName(name)} is empty.`
        : total === 1
          ? say`There is only one song in ${playlistName(name)}.`
          : say`${openingName(name)} goes from number 1 to ${number(total)}.`,
    oneEntry: (entry, position) =>
      entry.item.kind === 'unavailable'
        ? say`Number ${number(position)} is no longer available.`
        : say`Number ${number(position)} is ${entrySpeech(entry, position, amounts)}.`,
    empty: emptied => say`${openingName(emptied.name)} is empty.`,
    notReadable,
    entryCard: chunk => ({
      title: `${written(chunk.name)}: ${places(chunk.offset, chunk.entries.length, amounts)} of ${number(chunk.total)}`,
      text: chunk.entries.map((entry, index) => `${number(chunk.offset + index + 1)}. ${entryLine(entry)}`).join('\n'),
    }),
  };

  function notReadable(kept: Playlist): Speech {
    const by = kept.ownerName === null ? nothing : say` by ${personName(kept.ownerName)}`;
    const size = kept.entryCount === null ? nothing : say`, ${count(kept.entryCount, 'song', 'songs')}`;
    return say`${openingName(kept.name)}${by}${size}. Spotify lets me read songs only in playlists that are yours or that you help to edit.`;
  }

  function entryChunk({ entries, offset, total }: EntryChunk): Speech {
    const [only] = entries;
    if (entries.length === 1 && only?.item.kind === 'unavailable')
      return total === 1
        ? say`It is no longer available.`
        : say`Number ${number(offset + 1)} of ${number(total)} is no longer available.`;
    const read = items(entries.map((entry, index) => entrySpeech(entry, offset + index + 1, amounts)));
    return say`${heading(entries.length, offset, total)} ${read}.`;
  }

  function heading(length: number, offset: number, total: number): string {
    const last = offset + length;
    if (offset > 0)
      return `${length === 1 ? `Number ${number(last)}` : `${number(offset + 1)} to ${number(last)}`} of ${number(total)}:`;
    if (length === total) return total === 1 ? 'It is' : 'They are:';
    return `The first ${number(length)}:`;
  }
}
