// English: what can be told about a playlist as a whole – exactly the aspect that was asked.
import type { Aspect } from '../../music/aspect';
import type { Contents, Facts, Phrases } from '../phrases';
import { nothing, say, sentences, type Speech } from '../ssml';
import { capitalised, type Amounts } from './amounts';
import { holding, oneOf, wholeLength } from './contents';
import { openingName, personName, playlistName, spokenDescription, written } from './names';

type About = Pick<Phrases, 'fact' | 'factCard' | 'onSpotify' | 'anythingElseAbout'>;

export function facts(amounts: Amounts): About {
  const { count, number, duration, moment } = amounts;

  return {
    fact,
    factCard: about => ({ title: written(about.playlist.name), text: lines(about).join('\n') }),
    onSpotify: link => `On Spotify: ${link}`,
    anythingElseAbout: name => ({
      question: say`Shall I read what's in it?`,
      reprompt: say`Would you like to hear the songs of ${playlistName(name)}?`,
    }),
  };

  function fact(aspect: Aspect, about: Facts): Speech {
    const name = openingName(about.playlist.name);
    switch (aspect) {
      case 'count':
        return size(about);
      case 'length':
        return length(about);
      case 'owner':
        return say`${name} ${madeBy(about)}${about.playlist.collaborative ? say` and is open for others to edit` : nothing}.`;
      case 'description':
        return description(about, {
          owner: name,
          description: say`The description of ${playlistName(about.playlist.name)}`,
        });
      case 'changed':
        return changed(about);
      case 'all':
        return everything(about);
    }
  }

  function size({ playlist, contents }: Facts): Speech {
    const total = contents === null ? playlist.entryCount : contents.total;
    if (total === null) return keptBack(playlist.name, 'how many songs are in it');
    if (total === 0) return say`${openingName(playlist.name)} is empty.`;
    const what = contents === null ? count(total, 'song', 'songs') : holding(contents, amounts);
    return say`There ${total === 1 ? 'is' : 'are'} ${what} in ${playlistName(playlist.name)}.`;
  }

  function length({ playlist, contents }: Facts): Speech {
    const name = openingName(playlist.name);
    if (!contents?.length) return keptBack(playlist.name, 'how long it is');
    const { durationMs, partOf } = contents.length;
    if (partOf !== null) {
      const counted = `${number(partOf.seen)} of its ${count(partOf.of, 'song', 'songs')}`;
      return say`${name} is at least ${duration(durationMs)} long: I could count ${counted}.`;
    }
    if (contents.total === 0) return say`${name} is empty.`;
    return durationMs === 0
      ? say`There is nothing in ${playlistName(playlist.name)} that could play.`
      : say`${name} is ${duration(durationMs)} long.`;
  }

  function changed({ playlist, contents, newestAddedAtMs, nowMs }: Facts): Speech {
    if (contents === null) return keptBack(playlist.name, 'when it last changed');
    if (contents.total === 0) return say`${openingName(playlist.name)} is empty.`;
    const name = playlistName(playlist.name);
    if (newestAddedAtMs === null) return say`Spotify does not say when ${name} last changed.`;
    return contents.length?.partOf
      ? say`The newest ${oneOf(contents)} I got to in ${name} was added ${moment(newestAddedAtMs, nowMs)}. I couldn't look at the rest.`
      : say`The newest ${oneOf(contents)} in ${name} was added ${moment(newestAddedAtMs, nowMs)}.`;
  }

  function everything(about: Facts): Speech {
    const { playlist, contents } = about;
    const total = contents === null ? playlist.entryCount : contents.total;
    const shared = playlist.collaborative ? ['is open for others to edit'] : [];
    const rest = [...shared, ...(total === null ? [] : [total === 0 ? 'is empty' : `holds ${inside(about, total)}`])];
    return sentences(
      say`${openingName(playlist.name)} ${{ ssml: amounts.list([madeBy(about).ssml, ...rest]) }}.`,
      total === null ? say`Spotify does not tell me how many songs are in it.` : nothing,
      description(about, { owner: say`It`, description: say`Its description` }),
    );
  }

  /** "87 songs, 5 hours and 30 minutes, the newest added yesterday"; the newest of a part would be a guess. */
  function inside({ contents, newestAddedAtMs, nowMs }: Facts, total: number): string {
    if (contents === null) return count(total, 'song', 'songs');
    const newest = contents.length?.partOf ? null : newestAddedAtMs;
    return [
      holding(contents, amounts),
      playing(contents),
      newest === null ? null : `the newest added ${moment(newest, nowMs)}`,
    ]
      .filter(part => part !== null)
      .join(', ');
  }

  function playing(contents: Contents): string | null {
    const { length: told } = contents;
    if (told?.partOf) return `at least ${duration(told.durationMs)} in the ${number(told.partOf.seen)} I could count`;
    const lengthMs = wholeLength(contents);
    return lengthMs === null ? null : duration(lengthMs);
  }

  function lines({ playlist, contents, newestAddedAtMs, nowMs }: Facts): readonly string[] {
    const size = contents === null ? playlist.entryCount : contents.total;
    const newest = contents?.length?.partOf ? null : newestAddedAtMs;
    return [
      playlist.ownerName === null ? 'By somebody without a display name' : `By ${playlist.ownerName}`,
      size === null ? null : contents === null ? count(size, 'song', 'songs') : holding(contents, amounts),
      contents === null ? null : playing(contents),
      newest === null || contents === null ? null : `newest ${oneOf(contents)} added ${moment(newest, nowMs)}`,
      playlist.description,
    ]
      .filter(line => line !== null)
      .map(line => (line === playlist.description ? line : capitalised(line)));
  }
}

function madeBy({ playlist, ownedByListener }: Facts): Speech {
  if (ownedByListener === true) return say`was made by you`;
  return playlist.ownerName === null
    ? say`was made by somebody without a display name`
    : say`was made by ${personName(playlist.ownerName)}`;
}

function description({ playlist }: Facts, whose: { readonly description: Speech; readonly owner: Speech }): Speech {
  if (playlist.description === null) return say`${whose.owner} has no description.`;
  const words = spokenDescription(playlist.description);
  return words === null
    ? say`${whose.owner} has a description that I can't read aloud.`
    : say`${whose.description} says: ${words}`;
}

function keptBack(name: string, what: string): Speech {
  return say`Spotify keeps the songs of ${playlistName(name)} back from me, so I can't say ${what}. I can read only playlists that are yours or that you help to edit.`;
}
