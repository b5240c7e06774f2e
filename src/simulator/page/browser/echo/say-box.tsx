// Where a sentence is typed or spoken.
import './say-box.css';
import { useEffect, useRef } from 'preact/hooks';
import { state } from '../store';
import { sentenceFieldId } from '../shell/keys';
import { MicrophoneButton } from './microphone-button';
import { newer, older, sentenceAt } from './history';
import { history } from './said-before';
import { say, sayNothing, sentence, waitingSentence } from './saying';
import { Suggestions } from './suggestion-row';

export function SayBox() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const open = state.value?.microphone === 'open';
  const empty = sentence.value.trim() === '';

  const step = (to: typeof history.value): void => {
    history.value = to;
    sentence.value = sentenceAt(to);
    // After the field has its new words.
    requestAnimationFrame(() => field.current?.setSelectionRange(sentence.value.length, sentence.value.length));
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'ArrowUp') step(older(history.value, sentence.value));
    else if (event.key === 'ArrowDown') step(newer(history.value));
    else return;
    event.preventDefault();
  };

  return (
    <div class="say-box">
      <Suggestions />
      {waitingSentence.value !== null && (
        <p class="say-waiting soft small">“{waitingSentence.value}” waits until Alexa has answered.</p>
      )}
      <form
        class="say-form"
        onSubmit={event => {
          event.preventDefault();
          say(sentence.value);
          field.current?.focus();
        }}
      >
        <label class="unseen" for={sentenceFieldId}>
          What you say to Alexa
        </label>
        <input
          ref={field}
          id={sentenceFieldId}
          class="field say-field"
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="send"
          maxLength={500}
          placeholder={open ? 'Answer Alexa …' : 'Say something to Alexa …'}
          value={sentence.value}
          onInput={event => void (sentence.value = event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <MicrophoneButton />
        {open && empty ? (
          <button
            type="button"
            class="button"
            title="Nobody answers: Alexa asks once more, then the session ends (s)"
            onClick={() => {
              void sayNothing();
              field.current?.focus();
            }}
          >
            Say nothing
          </button>
        ) : (
          <button class="button main" disabled={empty}>
            Say
          </button>
        )}
      </form>
    </div>
  );
}
