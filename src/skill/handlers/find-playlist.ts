// "Do I have a playlist called gym?"
import { askForName } from '../answers/ask-for-name';
import { heardName } from '../heard-name';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const findPlaylist: Handler<'playlist'> = turn => {
  const heard = heardName(turn.slots.playlist, turn.phrases);
  return heard === null ? askForName(turn) : perform(turn, { do: 'find', heard });
};
