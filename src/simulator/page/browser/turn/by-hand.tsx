// A request written by hand: begun from one there is, checked while it is typed, sent to the skill as it is.
import './by-hand.css';
import { useId } from 'preact/hooks';
import { act, chosenTurn, shownTurn } from '../store';
import { aroundNow, handText, lookAtTurn } from './hand-text';
import { checkJson, checkWords } from './json-check';
import { beginningOf, beginnings, requestText } from './request-templates';

export function ByHand() {
  const field = useId();
  const verdict = useId();
  const text = handText.value;
  const check = checkJson(text);
  const begin = (envelope: unknown) => () => void (handText.value = requestText(envelope));
  const shown = shownTurn.value?.turn?.request ?? null;
  const send = async (): Promise<void> => {
    if (!(await act('send', { request: handText.value }))) return;
    chosenTurn.value = null; // what came of it
    lookAtTurn();
  };
  return (
    <div class="by-hand">
      <div class="beginnings" role="group" aria-label="Begin with">
        <span class="eyebrow">Begin with</span>
        {shown !== null && (
          <button type="button" class="small-button" onClick={begin(shown)}>
            This turn’s request
          </button>
        )}
        {beginnings.map(type => (
          <button key={type} type="button" class="small-button" onClick={() => begin(beginningOf(type, aroundNow()))()}>
            {type}
          </button>
        ))}
      </div>
      <label class="eyebrow" for={field}>
        Request, JSON
      </label>
      <textarea
        id={field}
        class="field hand-field"
        spellcheck={false}
        autocapitalize="off"
        autocomplete="off"
        value={text}
        aria-invalid={check.kind === 'broken'}
        aria-describedby={verdict}
        onInput={event => void (handText.value = event.currentTarget.value)}
      />
      <div class="hand-end">
        <p id={verdict} class="small" role="status" data-check={check.kind}>
          {checkWords(check)}
        </p>
        <button type="button" class="button main" disabled={check.kind !== 'json'} onClick={() => void send()}>
          Send
        </button>
      </div>
      <p class="soft small">
        ••• stands for the listener’s token. A request counts for the running session only when it carries its session
        id.
      </p>
    </div>
  );
}
