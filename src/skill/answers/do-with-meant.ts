// Does what was wanted with the playlist that was meant, however it was meant.
import type { Meant } from '../meant';
import { perform } from '../perform';
import { nothing } from '../../speech/ssml';
import { ask, type Reply } from '../reply';
import type { Choice } from '../session';
import { aimedAt, type Aim } from '../step';
import type { Turn } from '../turn';
import { askForName } from './ask-for-name';
import { byNumber, byOrdinal } from './choose';
import { offsetOf } from './out-of-range';

export async function doWithMeant(turn: Turn, meant: Meant, aim: Aim): Promise<Reply> {
  switch (meant.kind) {
    case 'name':
      return perform(turn, {
        do: 'name',
        heard: meant.heard,
        askedAbout: turn.session.asked?.which?.heard ?? null,
        aim,
      });
    case 'position':
      return byPosition(turn, meant, aim);
    case 'ordinal':
      return byOrdinal(turn, meant.ordinal, aim);
    case 'open-one': {
      const { asked, place } = turn.session;
      if (asked?.which) return whichOne(turn, asked.which, aim);
      return place.at === 'playlist' ? perform(turn, aimedAt(place.id, aim)) : askForName(turn, aim);
    }
  }
}

/** A choice is open: it has to be made first, and is then about what was asked now. */
function whichOne({ phrases }: Turn, which: Choice, wanted: Aim): Reply {
  return { outcome: 'which-one', speech: nothing, ask: ask(phrases.whichOne(), { which, wanted }), card: null };
}

/** "Playlist number four" counts in the list even inside a playlist; "song four" needs a playlist. */
async function byPosition(
  turn: Turn,
  { position, of }: Extract<Meant, { kind: 'position' }>,
  aim: Aim,
): Promise<Reply> {
  const { place } = turn.session;
  if (of === 'song' && place.at !== 'playlist') return askForName(turn, aim);
  if (of !== 'playlist' || place.at !== 'playlist') return byNumber(turn, position, aim);
  return perform(turn, { do: 'at', filter: null, offset: offsetOf(position), aim });
}
