// Does what was wanted with the playlist that was meant, however it was meant.
import type { Meant } from '../meant';
import { perform } from '../perform';
import type { Reply } from '../reply';
import { aimedAt, type Aim, type Step } from '../step';
import type { Turn } from '../turn';
import { askForName } from './ask-for-name';
import { byNumber, byOrdinal } from './choose';

type NameStep = Extract<Step, { do: 'name' }>;

export async function doWithMeant(turn: Turn, meant: Meant, aim: Aim): Promise<Reply> {
  switch (meant.kind) {
    case 'name':
      return perform(turn, { do: 'name', ...nameAndOwner(turn, meant.heard), aim });
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

/** "The one by Lena", "mine": an answer to a choice, which is about the name that was heard before. */
function nameAndOwner({ session: { asked, last }, phrases }: Turn, heard: string): Pick<NameStep, 'heard' | 'owner'> {
  const said = asked?.which ? phrases.hearing.ownerIn(heard) : null;
  const before = last?.do === 'name' || last?.do === 'find' ? last.heard : null;
  return said !== null && said.name === null && before !== null
    ? { heard: before, owner: said.owner }
    : { heard, owner: null };
}
