// "Read on", "the next five": as listeners answer "Shall I read on?". With nothing open it goes on where reading stopped.
import { carryOnOr } from '../answers/carry-on';
import { perform } from '../perform';
import type { Handler } from '../turn';

export const readOn: Handler = turn => {
  const { asked, place } = turn.session;
  const goOn = () => perform(turn, { do: 'next' });
  return place.at === 'nowhere' && !asked?.which ? carryOnOr(turn, goOn) : goOn();
};
