// "Do I have a playlist called gym?"
import { askForName } from '../answers/ask-for-name';
import { meantBy } from '../meant';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const findPlaylist: Handler<'playlist'> = turn => {
  const meant = meantBy(turn.slots.playlist, turn.phrases);
  const heard = meant.kind === 'name' ? meant.heard : turn.slots.playlist?.words;
  return heard === undefined || meant.kind === 'open-one'
    ? askForName(turn, { do: 'read' })
    : perform(turn, { do: 'find', heard });
};
