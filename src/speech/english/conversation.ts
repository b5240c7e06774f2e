// English: coming and going, help and misunderstandings, whose account, and what the skill does not do.
import type { ChangeWish, HelpTopic, Phrases } from '../phrases';
import { say, sentences, type Speech } from '../ssml';
import type { Amounts } from './amounts';
import { personName, playlistName, sayable } from './names';

type Conversation = Pick<
  Phrases,
  | 'welcome'
  | 'whatWouldYouLike'
  | 'emptyLibrary'
  | 'onlyOne'
  | 'goodbye'
  | 'allRight'
  | 'whatElse'
  | 'help'
  | 'notUnderstood'
  | 'nothingAsked'
  | 'nothingToRepeat'
  | 'account'
  | 'unlink'
  | 'readOnly'
>;

export function conversation({ count }: Amounts): Conversation {
  return {
    welcome: ({ total, returning, example }) => {
      const library = say`You have ${count(total, 'playlist', 'playlists')}.`;
      if (total === 1) return sentences(returning ? say`Record Keeper.` : say`Welcome to Record Keeper.`, library);
      if (returning) return sentences(say`Record Keeper.`, library);
      const open = example === null ? say`open number one` : say`what's in ${playlistName(example)}`;
      return sentences(say`Welcome to Record Keeper.`, library, say`Say: list my playlists, or: ${open}.`);
    },
    whatWouldYouLike: example => ({
      question: say`What would you like?`,
      reprompt:
        example === null
          ? say`You can say: list my playlists, or: help. What shall I read?`
          : say`You can say: list my playlists, or: how long is ${playlistName(example)}. What shall I read?`,
    }),
    emptyLibrary: () =>
      say`There are no playlists in your Spotify library yet. Make or follow one in the Spotify app, then open me again.`,
    onlyOne: playlist => ({
      question: say`It is ${playlistName(playlist.name)}. Shall I open it?`,
      reprompt: say`Would you like to hear what's in it?`,
    }),
    goodbye: () => say`Goodbye.`,
    allRight: () => say`All right.`,
    whatElse: () => ({
      question: say`What else would you like to hear?`,
      reprompt: say`You can name a playlist, say list my playlists, or say stop. What would you like?`,
    }),

    help,
    notUnderstood: () => say`Sorry, I didn't get that.`,
    nothingAsked: () => say`I haven't asked anything yet.`,
    nothingToRepeat: () => say`There is nothing to repeat yet.`,

    account: name =>
      name === null || name.trim() === ''
        ? say`I'm reading a Spotify account that has no display name.`
        : say`I'm reading the Spotify account of ${personName(name)}.`,
    unlink: () =>
      say`To unlink your account, open the Alexa app, go to More, then Skills and Games, then Record Keeper, and choose Disable skill. You can also remove my access on the Spotify website, on your account's Apps page.`,
    readOnly,
  };
}

function help(topic: HelpTopic): Speech {
  switch (topic.at) {
    case 'nowhere':
      return say`I read the playlists in your Spotify library, and what is in them. You can say: list my playlists. Or: what's in, and a name. Or: how long is, and a name.`;
    case 'list':
      return say`We are in the list of your playlists. Besides a name, you can say a number, or previous, or: the ones I made, to hear only those.`;
    case 'playlist':
      return say`We are in ${playlistName(topic.name)}. Say next or previous to move, go to song twenty, the last five, or ask how long it is, who made it, or when it last changed.`;
    case 'choice':
      return say`I found ${topic.count === 1 ? 'one playlist that fits' : `${topic.count} playlists that fit`}. Say the first one, or the second one, or whose it is.`;
  }
}

/** "The song Hey Jude" is no playlist. */
function isSong(name: string | null): boolean {
  return name !== null && /^(?:the )?(?:song|track|album|artist) \S/i.test(name);
}

function readOnly(wish: ChangeWish, name: string | null): Speech {
  switch (wish) {
    case 'play': {
      const what = name === null ? null : sayable(name);
      return what === null
        ? say`I only read. To hear music, say: Alexa, play, then a name, then: on Spotify.`
        : isSong(name)
          ? say`I only read. To hear it, say: Alexa, play ${what} on Spotify.`
          : say`I only read. To hear it, say: Alexa, play my playlist ${what} on Spotify.`;
    }
    case 'pause':
      return say`I only read and never play. To control the music, say: Alexa, pause, or: Alexa, resume.`;
    case 'change':
      return say`I only read your library and never change it. To do that, use the Spotify app.`;
  }
}
