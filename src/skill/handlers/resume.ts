// "Continue", "keep going", "resume": reads on where something is being read; elsewhere music is meant, which is not ours.
import { perform } from '../perform';
import type { Handler } from '../turn';
import { pause } from './pause';

export const resume: Handler = turn =>
  turn.session.place.at === 'nowhere' ? pause(turn) : perform(turn, { do: 'next' });
