// What Alexa says, and below it quietly what else there is to know: the reprompt, the card, findings, the session's state.
import type { AlexaTurn, TurnEntry } from '../../contract';
import { show } from '../store';
import { cardWords } from '../phone/card-words';
import { SpeechText } from './speech-text';
import { canSpeak, hearOrStop, readingEntry } from './voice';

interface AnswerParts {
  readonly entry: TurnEntry;
  readonly turn: AlexaTurn;
  readonly latest: boolean;
  readonly onLook: () => void;
}

export function AnswerBubble({ entry, turn, latest, onLook }: AnswerParts) {
  const { spoken, reprompt, error, card, findings } = turn;
  return (
    <div class="bubble answer" data-failed={error !== null}>
      <p>
        <span class="unseen">Alexa: </span>
        {spoken === '' ? <span class="soft">(says nothing)</span> : <SpeechText spoken={spoken} />}
      </p>
      {latest && reprompt !== null && (
        <p class="reprompt soft small">
          After a silence: <SpeechText spoken={reprompt} />
        </p>
      )}
      {entry.act.kind === 'silence' && spoken !== '' && (
        <p class="reprompt soft small">That was the reprompt. Nobody answered it either, so the session ended.</p>
      )}
      <p class="answer-foot">
        {spoken !== '' && canSpeak() && <HearButton number={entry.number} spoken={spoken} />}
        <button type="button" class="foot-button" title="Look at this turn in the console" onClick={onLook}>
          <span class="unseen">In the console: </span>
          {turn.heard?.intent ?? turn.request?.request.type ?? 'nothing sent'} · {turn.tookMs} ms
        </button>
        {card !== null && (
          <button type="button" class="foot-button to-phone" onClick={() => show('phone')}>
            Card: {cardWords(card).title}
          </button>
        )}
        {findings.map(({ severity, rule }, index) => (
          <button
            key={index}
            type="button"
            class={`chip finding ${severity === 'error' ? 'bad' : 'warn'}`}
            onClick={onLook}
          >
            {severity === 'error' ? '✗ error' : '! warning'}: {rule}
          </button>
        ))}
      </p>
    </div>
  );
}

function HearButton({ number, spoken }: { readonly number: number; readonly spoken: string }) {
  const on = readingEntry.value === number;
  return (
    <button type="button" class="foot-button" aria-pressed={on} onClick={() => hearOrStop(number, spoken)}>
      {on ? '◼ stop' : '▶ hear it'}
    </button>
  );
}
