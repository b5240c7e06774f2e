// The question that fits where the listener is: asked again after help, a misunderstanding or a yes that decides nothing.
import { ask, type Ask } from '../reply';
import type { Turn } from '../turn';
import { shallIGoBack } from './offers';

export function contextQuestion(turn: Turn): Ask {
  const { phrases, session } = turn;
  const { place, asked } = session;
  const { which = null, wanted = null } = asked ?? {};
  if (which !== null) return ask(phrases.whichOne(), { which, wanted });
  if (wanted !== null) return ask(phrases.nameOne(), { wanted });
  switch (place.at) {
    case 'nowhere':
      return ask(phrases.whatWouldYouLike(null), { no: { do: 'stop' } });
    case 'list': {
      const next = place.offset + place.heard.length;
      return next < place.total ? ask(phrases.listGoesOn(), { yes: { do: 'next' } }) : ask(phrases.listEnds());
    }
    case 'playlist': {
      const next = place.offset + place.count;
      if (place.total === null || next >= place.total)
        // kept back, or read to the end
        return shallIGoBack(turn);
      return ask(place.count === 0 ? phrases.anythingElseAbout(place.name) : phrases.entriesGoOn(), {
        yes: { do: 'next' },
      });
    }
  }
}
