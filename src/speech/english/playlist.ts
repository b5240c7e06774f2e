// English: inside a playlist – its songs, read in chunks – and what can be told about it as a whole.
import type { Aspect } from '../../music/aspect';
import type { Playlist } from '../../music/playlist';
import type { Contents, EntryChunk, Facts, Phrases, PlayingTime } from '../phrases';
import { items, nothing, say, sentences, type Speech } from '../ssml';
import type { Amounts } from './amounts';
import { places } from './places';
import { entryLine, entrySpeech, playlistName, spokenDescription, written } from './names';

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
  | 'fact'
  | 'factCard'
  | 'anythingElseAbout'
  | 'onSpotify'
>;

export function playlist(amounts: Amounts): Inside {
  const { count, number, duration, moment } = amounts;

  return {
    opened: (opened, contents) => {
      const length = contents.length?.partOf === null ? say`, ${duration(contents.length.durationMs)}` : nothing;
      return say`${playlistName(opened.name)}, ${holds(contents)}${length}.`;
    },
    entryChunk: chunk =>
      say`${heading(chunk)} ${items(chunk.entries.map((entry, index) => entrySpeech(entry, chunk.offset + index + 1, amounts)))}.`,
    entriesGoOn: () => ({
      question: say`Shall I read on?`,
      reprompt: say`Say next for more songs, or: how long is it. What would you like?`,
    }),
    entriesEnd: () => say`That was the last one.`,
    entriesOver: name => say`${playlistName(name)} ends here.`,
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
        ? say`${playlistName(name)} is empty.`
        : total === 1
          ? say`There is only one song in ${playlistName(name)}.`
          : say`${playlistName(name)} goes from number 1 to ${number(total)}.`,
    oneEntry: (entry, position) =>
      entry.item.kind === 'unavailable'
        ? say`Number ${number(position)} is no longer available.`
        : say`Number ${number(position)} is ${entrySpeech(entry, position, amounts)}.`,
    empty: emptied => say`${playlistName(emptied.name)} is empty.`,
    notReadable,
    entryCard: chunk => ({
      title: `${written(chunk.name)}: ${places(chunk.offset, chunk.entries.length, amounts)} of ${number(chunk.total)}`,
      text: chunk.entries.map((entry, index) => `${number(chunk.offset + index + 1)}. ${entryLine(entry)}`).join('\n'),
    }),

    fact: (aspect, facts) => factSpeech(aspect, facts),
    factCard: facts => ({ title: written(facts.playlist.name), text: factLines(facts).join('\n') }),
    onSpotify: link => `On Spotify: ${link}`,
    anythingElseAbout: name => ({
      question: say`Shall I read what's in it?`,
      reprompt: say`Would you like to hear the songs of ${playlistName(name)}?`,
    }),
  };

  function notReadable(kept: Playlist): Speech {
    const by = kept.ownerName === null ? nothing : say` by ${playlistName(kept.ownerName)}`;
    const size = kept.entryCount === null ? nothing : say`, ${count(kept.entryCount, 'song', 'songs')}`;
    return say`${playlistName(kept.name)}${by}${size}. Spotify lets me read songs only in playlists that are yours or that you help to edit.`;
  }

  function heading({ entries, offset, total }: EntryChunk): Speech {
    const last = offset + entries.length;
    if (offset > 0)
      return say`${entries.length === 1 ? `Number ${number(last)}` : `${number(offset + 1)} to ${number(last)}`} of ${number(total)}:`;
    if (entries.length === total) return total === 1 ? say`It is` : say`They are:`;
    return say`The first ${number(entries.length)}:`;
  }

  /** "87 songs", "12 songs and 3 episodes" */
  function holds({ total, kinds }: Contents): string {
    if (kinds === null || kinds.episodes === 0) return count(total, 'song', 'songs');
    const episodes = count(kinds.episodes, 'episode', 'episodes');
    const songs = total - kinds.episodes;
    return songs === 0 ? episodes : `${count(songs, 'song', 'songs')} and ${episodes}`;
  }

  function factSpeech(aspect: Aspect, facts: Facts): Speech {
    const name = playlistName(facts.playlist.name);
    switch (aspect) {
      case 'count':
        return sizeFact(name, facts);
      case 'length':
        return facts.contents?.length ? lengthFact(name, facts.contents.length) : keptBack(name, 'how long it is');
      case 'owner':
        return say`${name} ${madeBy(facts)}.`;
      case 'description':
        return facts.playlist.description === null
          ? say`${name} has no description.`
          : say`The description of ${name} says: ${spokenDescription(facts.playlist.description)}.`;
      case 'changed':
        return changedFact(name, facts);
      case 'all':
        return everything(name, facts);
    }
  }

  function sizeFact(name: Speech, { playlist: asked, contents }: Facts): Speech {
    if (contents !== null)
      return contents.total === 0
        ? say`${name} is empty.`
        : say`There ${contents.total === 1 ? 'is' : 'are'} ${holds(contents)} in ${name}.`;
    if (asked.entryCount === null) return keptBack(name, 'how many songs are in it');
    return say`There ${asked.entryCount === 1 ? 'is' : 'are'} ${count(asked.entryCount, 'song', 'songs')} in ${name}.`;
  }

  function lengthFact(name: Speech, length: PlayingTime): Speech {
    if (length.partOf !== null) {
      return say`${name} is at least ${duration(length.durationMs)} long: that is ${number(length.partOf.seen)} of its ${count(length.partOf.of, 'song', 'songs')}; I couldn't count the rest in time.`;
    }
    return length.durationMs === 0
      ? say`There is nothing in ${name} that could play.`
      : say`${name} is ${duration(length.durationMs)} long.`;
  }

  function changedFact(name: Speech, { contents, newestAddedAtMs, nowMs }: Facts): Speech {
    if (contents === null) return keptBack(name, 'when it changed');
    if (newestAddedAtMs === null) return say`Spotify does not say when ${name} last changed.`;
    const partly = contents.length?.partOf ? say` That is as far as I could look in time.` : nothing;
    return say`The newest song in ${name} was added ${moment(newestAddedAtMs, nowMs)}.${partly}`;
  }

  function everything(name: Speech, facts: Facts): Speech {
    const { contents, playlist: asked, newestAddedAtMs, nowMs } = facts;
    const size = contents === null ? asked.entryCount : contents.total;
    const howMany =
      contents === null ? (size === null ? 'songs I may not count' : count(size, 'song', 'songs')) : holds(contents);
    const length =
      contents?.length && contents.length.durationMs > 0
        ? say`, ${contents.length.partOf === null ? '' : 'at least '}${duration(contents.length.durationMs)}`
        : nothing;
    const newest = newestAddedAtMs === null ? nothing : say`, the newest added ${moment(newestAddedAtMs, nowMs)}`;
    const description =
      asked.description === null
        ? say`It has no description.`
        : say`Its description says: ${spokenDescription(asked.description)}.`;
    return sentences(
      say`${name} ${madeBy(facts)} and holds ${size === 0 ? 'nothing yet' : howMany}${length}${newest}.`,
      description,
    );
  }

  function madeBy({ playlist: asked, ownedByListener }: Facts): Speech {
    const shared = asked.collaborative ? say`, who lets others edit it,` : nothing;
    if (ownedByListener === true)
      return asked.collaborative ? say`was made by you, for others to edit too,` : say`was made by you`;
    return asked.ownerName === null
      ? say`was made by somebody without a display name`
      : say`was made by ${playlistName(asked.ownerName)}${shared}`;
  }

  function keptBack(name: Speech, what: string): Speech {
    return say`Spotify keeps the songs of ${name} back from me, so I can't say ${what}. I can read only playlists that are yours or that you help to edit.`;
  }

  function factLines(facts: Facts): readonly string[] {
    const { playlist: asked, contents, newestAddedAtMs, nowMs } = facts;
    const size = contents === null ? asked.entryCount : contents.total;
    return [
      asked.ownerName === null ? null : `By ${asked.ownerName}`,
      size === null ? null : contents === null ? count(size, 'song', 'songs') : holds(contents),
      contents?.length
        ? `${contents.length.partOf === null ? '' : 'At least '}${duration(contents.length.durationMs)}`
        : null,
      newestAddedAtMs === null ? null : `Newest song added ${moment(newestAddedAtMs, nowMs)}`,
      asked.description,
    ].filter(line => line !== null);
  }
}
