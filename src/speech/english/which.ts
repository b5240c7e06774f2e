// English: which playlist is meant – found, not found, or one of several.
import type { Playlist } from '../../music/playlist';
import type { Phrases } from '../phrases';
import { items, nothing, say, sentences, type Speech } from '../ssml';
import { englishHearing } from './hearing';
import { capitalised, type Amounts } from './amounts';
import { playlistLine, readSoFar } from './library';
import { personName, playlistName, sayable } from './names';

type Which = Pick<
  Phrases,
  | 'whichOfThese'
  | 'nearest'
  | 'shallIOpenIt'
  | 'notFound'
  | 'doYouHave'
  | 'doYouHaveSeveral'
  | 'choiceCard'
  | 'choiceAnswers'
  | 'whichOne'
  | 'nameOne'
  | 'whichNumber'
  | 'namedOnly'
  | 'isThatTheOne'
  | 'hidden'
  | 'gone'
>;

const ordinalWords = ['the first', 'the second', 'the third'];

export function which(amounts: Amounts): Which {
  const { count, number } = amounts;

  return {
    whichOfThese: (candidates, more, listenerId = null) => {
      const choices = candidates.map(
        (playlist, index) =>
          say`${ordinalWords[index] ?? number(index + 1)}, ${toldApart(playlist, candidates, { amounts, listenerId })}`,
      );
      const others =
        more === 0 ? nothing : say`${capitalised(count(more, 'more fits', 'more fit'))}. A longer name helps me.`;
      return {
        question: sentences(
          say`I know ${number(candidates.length + more)} like that: ${items(choices)}.`,
          others,
          say`Which one do you mean?`,
        ),
        reprompt: say`Say the first one, the second one, or whose it is. Which playlist do you mean?`,
      };
    },
    nearest: (heard, playlist, partOf) =>
      sentences(
        readSoFar(partOf, amounts),
        say`I didn't find ${sayable(heard) ?? 'that'}. The nearest is ${playlistName(playlist.name)}.`,
      ),
    shallIOpenIt: () => ({ question: say`Shall I open it?`, reprompt: say`Would you like to hear what's in it?` }),
    notFound: (heard, partOf) => {
      const name = sayable(heard);
      return sentences(
        readSoFar(partOf, amounts),
        name === null ? say`I didn't find that playlist.` : say`I didn't find a playlist called ${name}.`,
      );
    },
    doYouHave: (playlist, position = null) => {
      const place = position === null ? nothing : say`, number ${number(position)} in your list`;
      return say`Yes, you have ${playlistName(playlist.name)}${place}${size(playlist, amounts)}.`;
    },
    doYouHaveSeveral: () => say`Yes.`, // how many, and which, is told with the question
    choiceCard: candidates => ({
      title: 'Which one do you mean?',
      text: candidates.map((playlist, index) => `${number(index + 1)}. ${playlistLine(playlist, amounts)}`).join('\n'),
    }),
    choiceAnswers: (candidates, listenerId) => [...new Set(candidates.flatMap(one => whoseItIs(one, listenerId)))],
    whichOne: () => ({
      question: say`Which one do you mean?`,
      reprompt: say`Say the first one, the second one, or whose it is. Which playlist is it?`,
    }),
    nameOne: () => ({
      question: say`Which playlist do you mean?`,
      reprompt: say`Say the name of a playlist, or say: list my playlists. Which would you like?`,
    }),
    whichNumber: () => ({
      question: say`Which number would you like?`,
      reprompt: say`Say a number, or say next to go on. Which would you like?`,
    }),
    namedOnly: named =>
      named === 0 ? say`I haven't named any just now.` : say`I named only ${count(named, '', '').trim()} just now.`,
    isThatTheOne: () => ({ question: say`Is that the one?`, reprompt: say`Do you mean that playlist?` }),
    hidden: position => say`Spotify does not show me number ${number(position)}.`,
    gone: () => say`That playlist is no longer there.`,
  };
}

interface Teller {
  readonly amounts: Amounts;
  readonly listenerId: string | null;
}

/** What tells this candidate from the others: its name, else its owner, else its size. */
function toldApart(playlist: Playlist, all: readonly Playlist[], { amounts, listenerId }: Teller): Speech {
  const namesakes = all.filter(other => other !== playlist && soundsLike(other.name, playlist.name));
  if (namesakes.length === 0) return playlistName(playlist.name);
  const { ownerName, ownerId } = playlist;
  const own = ownerId === listenerId ? say`, your own` : null;
  const owner = own ?? (ownerName === null ? nothing : say`, by ${personName(ownerName)}`);
  const sameOwner = namesakes.some(other => soundsLike(other.ownerName ?? '', ownerName ?? ''));
  const unclear = sameOwner || (own === null && ownerName === null);
  return say`${playlistName(playlist.name)}${owner}${unclear ? size(playlist, amounts) : nothing}`;
}

function soundsLike(left: string, right: string): boolean {
  const sound = (name: string) => sayable(name)?.ssml.toLowerCase() ?? '';
  return sound(left) === sound(right);
}

function size({ entryCount }: Playlist, { count }: Amounts): Speech {
  return entryCount === null ? nothing : say`, with ${count(entryCount, 'song', 'songs')}`;
}

/** "mine", "the one by Lena Frost", "Lena Frost's", "Lena's" */
function whoseItIs({ name: written, ownerId, ownerName }: Playlist, listenerId: string | null): readonly string[] {
  if (ownerId === listenerId) return ['mine', 'my own', 'my one', 'the one I made'];
  const owner = englishHearing.spokenForm(ownerName ?? '');
  if (owner === null) return [];
  const playlist = englishHearing.spokenForm(written) ?? 'the one';
  const first = owner.split(' ')[0] ?? owner;
  return [owner, first].flatMap(name => [
    name,
    `${name}'s`,
    `by ${name}`,
    `the one by ${name}`,
    `${playlist} by ${name}`,
  ]);
}
