// The three who take part, as lanes beside each other: who speaks to whom is an arrow from lane to lane.
import type { Party, StepStory } from './step-stories';

export interface Lane {
  readonly party: Party;
  /** What it is called beside the drawing. */
  readonly title: string;
  /** At the top of its lane. */
  readonly letter: string;
  /** Which one that is. */
  readonly who: string;
}

export const lanes: readonly Lane[] = [
  { party: 'Alexa', title: 'Alexa', letter: 'A', who: 'Amazon’s servers' },
  { party: 'Browser', title: 'Browser', letter: 'B', who: 'the listener’s' },
  { party: 'Spotify', title: 'Spotify', letter: 'S', who: 'its accounts service' },
];

export interface Arrow {
  /** Index of the lane. */
  readonly from: number;
  readonly to: number;
}

export function arrowOf({ from, to }: Pick<StepStory, 'from' | 'to'>): Arrow {
  const at = (party: Party): number => lanes.findIndex(lane => lane.party === party);
  return { from: at(from), to: at(to) };
}
