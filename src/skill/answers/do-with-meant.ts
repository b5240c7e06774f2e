// Does what was wanted with the playlist that was meant, however it was meant.
import type { Meant } from '../meant';
import { perform } from '../perform';
import type { Reply } from '../reply';
import { aimedAt, type Aim } from '../step';
import type { Turn } from '../turn';
import { askForName } from './ask-for-name';
import { byNumber, byOrdinal } from './choose';

export async function doWithMeant(turn: Turn, meant: Meant, aim: Aim): Promise<Reply> {
  switch (meant.kind) {
    case 'name':
      return perform(turn, { do: 'name', heard: meant.heard, aim });
    case 'position':
      return byNumber(turn, meant.position, aim);
    case 'ordinal':
      return byOrdinal(turn, meant.ordinal, aim);
    case 'open-one': {
      const { place } = turn.session;
      return place.at === 'playlist' ? perform(turn, aimedAt(place.id, aim)) : askForName(turn, aim);
    }
  }
}
