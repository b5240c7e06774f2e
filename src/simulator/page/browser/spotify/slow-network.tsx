// How much later Spotify answers.
import { useId, useState } from 'preact/hooks';
import { act } from '../store';
import { delayTitle, readDelay, usualDelaysMs } from './delay-choice';

export function SlowNetwork({ delayMs }: { readonly delayMs: number }) {
  const [typed, setTyped] = useState('');
  const [field, hint] = [useId(), useId()];
  const own = readDelay(typed);
  return (
    <fieldset class="switches">
      <legend>Slow network</legend>
      <div class="choice-row">
        {usualDelaysMs.map(usual => (
          <label key={usual} class="choice">
            <input
              type="radio"
              name="delay"
              checked={usual === delayMs}
              onChange={() => void act('delay', { delayMs: usual })}
            />
            {delayTitle(usual)}
          </label>
        ))}
      </div>
      <form
        class="own-delay"
        onSubmit={event => {
          event.preventDefault();
          if (own !== null) void act('delay', { delayMs: own }).then(done => done && setTyped(''));
        }}
      >
        <label for={field}>Another</label>
        <input
          id={field}
          class="field"
          inputMode="numeric"
          size={6}
          placeholder={usualDelaysMs.includes(delayMs) ? '' : String(delayMs)}
          value={typed}
          aria-invalid={typed !== '' && own === null}
          aria-describedby={hint}
          onInput={event => setTyped(event.currentTarget.value)}
        />
        <span id={hint} class={typed !== '' && own === null ? 'small own-delay-wrong' : 'small soft'}>
          ms, 0 to 60,000
        </span>
        <button type="submit" class="button" disabled={own === null}>
          Set
        </button>
      </form>
    </fieldset>
  );
}
