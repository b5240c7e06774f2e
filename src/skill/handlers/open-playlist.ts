// "What's in Road Trip?", "open Road Trip", or just the name; without a name the playlist that is open.
import { askForName } from '../answers/ask-for-name';
import { heardName } from '../heard-name';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const openPlaylist: Handler<'playlist'> = turn => {
  const { place } = turn.session;
  const heard = heardName(turn.slots.playlist, turn.phrases);
  if (heard !== null) return perform(turn, { do: 'name', heard, aim: { do: 'read' } });
  return place.at === 'playlist' ? perform(turn, { do: 'read', id: place.id, offset: 0 }) : askForName(turn);
};
