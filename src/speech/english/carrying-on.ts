// English: coming back to where reading stopped, and the link that ends before long.
import type { Phrases } from '../phrases';
import { say } from '../ssml';
import type { Amounts } from './amounts';
import { playlistName } from './names';

type CarryingOn = Pick<
  Phrases,
  'linkEndsSoon' | 'stoppedAt' | 'shallICarryOn' | 'backIn' | 'fromTheBeginning' | 'noPlaceKept' | 'stoppedPlaceGone'
>;

export function carryingOn({ count, number }: Amounts): CarryingOn {
  return {
    linkEndsSoon: days =>
      say`Your Spotify link ends ${days === 0 ? 'today' : `in ${count(days, 'day', 'days')}`}; Spotify ends it every six months. I've sent a card to the home screen of your Alexa app: open it to link your Spotify account again.`,
    stoppedAt: (position, name) =>
      say`Welcome back. Last time you stopped at song ${number(position)} of ${playlistName(name)}.`,
    shallICarryOn: name => ({
      question: say`Shall I carry on from there?`,
      reprompt: say`Say yes to hear more of ${playlistName(name)}, or say: list my playlists. Shall I carry on?`,
    }),
    backIn: name => say`Back in ${playlistName(name)}.`,
    fromTheBeginning: why =>
      why === 'no-place-kept'
        ? say`I don't remember where we stopped, so here is the beginning.`
        : say`That playlist is shorter than it was, so here is the beginning.`,
    noPlaceKept: () => say`I don't remember where we stopped.`,
    stoppedPlaceGone: () => say`The playlist you stopped in is no longer there.`,
  };
}
