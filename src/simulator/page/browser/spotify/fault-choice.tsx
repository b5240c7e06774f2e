// What goes wrong at the next calls, how often, and what still waits.
import type { StandInState } from '../../contract';
import { useId, useState } from 'preact/hooks';
import { act, house } from '../store';
import { faultMeaning, leftWords } from './trouble-words';

const amounts = [1, 2, 3, 'always'] as const;

export function FaultChoice({ waiting }: { readonly waiting: StandInState['faults'] }) {
  const rows = house.value?.faults ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [times, setTimes] = useState<(typeof amounts)[number]>(1);
  const [faultField, timesField] = [useId(), useId()];
  const name = chosen ?? rows[0]?.name ?? '';
  return (
    <fieldset class="switches">
      <legend>Next calls fail</legend>
      <p class="soft small">
        What the skill has read in a conversation it does not ask for again: to meet a fault, open it anew or ask for
        something else.
      </p>
      <div class="fault-form">
        <label class="unseen" for={faultField}>
          What goes wrong
        </label>
        <select
          id={faultField}
          class="field fault-field"
          value={name}
          onChange={event => setChosen(event.currentTarget.value)}
        >
          {rows.map(row => (
            <option key={row.name} value={row.name}>
              {row.meaning}
            </option>
          ))}
        </select>
        <label class="unseen" for={timesField}>
          How often
        </label>
        <select
          id={timesField}
          class="field"
          value={String(times)}
          onChange={event => {
            const typed = event.currentTarget.value;
            setTimes(amounts.find(amount => String(amount) === typed) ?? 1);
          }}
        >
          {amounts.map(amount => (
            <option key={amount} value={String(amount)}>
              {leftWords(amount)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button main"
          disabled={name === ''}
          onClick={() => void act('fault', { name, times })}
        >
          Arrange
        </button>
      </div>
      {waiting.length > 0 && (
        <>
          <ol class="waiting" aria-label="Waiting to happen, next first">
            {waiting.map((fault, index) => (
              <li key={index}>
                <span class="chip warn">{leftWords(fault.left)}</span> {faultMeaning(fault.name, rows)}
              </li>
            ))}
          </ol>
          <button type="button" class="button switches-end" onClick={() => void act('clear-faults', {})}>
            Clear what waits
          </button>
        </>
      )}
    </fieldset>
  );
}
