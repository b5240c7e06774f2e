// Going from turn to turn, and back to following the latest.
import { chosenTurn, shownTurn, turns } from '../store';
import { placeOf } from './turn-order';

export function TurnSteps() {
  const { position, of, previous, next } = placeOf(shownTurn.value, turns.value);
  const following = chosenTurn.value === null || position === of;
  const choose = (number: number | null) => (): void => {
    if (number !== null) chosenTurn.value = number;
  };
  return (
    <div class="turn-steps" role="group" aria-label="Which turn">
      <button
        type="button"
        class="small-button"
        aria-label="Previous turn"
        disabled={previous === null}
        onClick={choose(previous)}
      >
        ←
      </button>
      <span class="small">
        {position} of {of}
      </span>
      <button type="button" class="small-button" aria-label="Next turn" disabled={next === null} onClick={choose(next)}>
        →
      </button>
      <button
        type="button"
        class="small-button"
        aria-label="Follow the latest turn"
        aria-pressed={following}
        onClick={() => void (chosenTurn.value = null)}
      >
        Latest
      </button>
    </div>
  );
}
