// "What's in Road Trip?", "open Road Trip", or just the name; without a name the playlist that is open.
import { wantedOf } from '../answers/choose';
import { doWithMeant } from '../answers/do-with-meant';
import { meantBy } from '../meant';
import type { Handler } from '../turn';

export const openPlaylist: Handler<'playlist'> = turn =>
  doWithMeant(turn, meantBy(turn.slots.playlist, turn.phrases), wantedOf(turn));
