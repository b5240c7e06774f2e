// "Continue", "keep going", "resume": reads on where something is being read, or was; else music is meant, which is not ours.
import { carryOnOr } from '../answers/carry-on';
import { perform } from '../perform';
import type { Handler } from '../turn';
import { pause } from './pause';

export const resume: Handler = turn => {
  const { asked, place } = turn.session;
  return place.at === 'nowhere' && !asked?.which ? carryOnOr(turn, () => pause(turn)) : perform(turn, { do: 'next' });
};
