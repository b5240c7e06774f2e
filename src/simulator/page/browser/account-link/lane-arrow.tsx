// One arrow between the lanes, which the style sheet draws. Words beside it say the same.
import { arrowOf, lanes } from './parties';
import type { StepStory } from './step-stories';

const laneWidth = 26;
const height = 28;
const middle = height / 2;

export function LaneArrow({ story }: { readonly story: Pick<StepStory, 'from' | 'to'> }) {
  const { from, to } = arrowOf(story);
  const width = laneWidth * lanes.length;
  const along = (lane: number): number => laneWidth * (lane + 0.5);
  const ahead = to > from ? 1 : -1;
  const tip = along(to) - 2 * ahead;
  return (
    <svg class="lane-arrow" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <circle class="lane-start" cx={along(from)} cy={middle} r="3.5" />
      <path class="lane-way" d={`M${along(from)} ${middle}H${tip}`} />
      <path class="lane-way" d={`M${tip - 5 * ahead} ${middle - 4.5}L${tip} ${middle}l${-5 * ahead} 4.5`} />
    </svg>
  );
}
