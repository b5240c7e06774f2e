// Speaks instead of typing; there only where the browser recognises speech.
import { problem, state } from '../store';
import { canDictate, dictating, startDictation, stopDictation } from './dictation';
import { say, sentence } from './saying';
import { stopReading } from './voice';

const honest = 'Speak. Your browser recognises the words; its maker may hear them.';

export function MicrophoneButton() {
  if (!canDictate()) return null;
  const on = dictating.value;
  const begin = (): void => {
    stopReading();
    startDictation({
      locale: state.value?.locale ?? 'en-US',
      onHeard: heard => void (sentence.value = heard),
      onSentence: say,
      onProblem: message => void (problem.value = message),
    });
  };
  return (
    <button
      type="button"
      class="button icon microphone"
      aria-pressed={on}
      aria-label={on ? 'Stop listening' : honest}
      title={on ? 'Stop listening' : honest}
      onClick={on ? stopDictation : begin}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <rect x="7" y="2" width="6" height="10" rx="3" />
        <path d="M4 9.5a6 6 0 0 0 12 0M10 15.5V18" />
      </svg>
    </button>
  );
}
