// Speaking instead of typing, where the browser can recognise speech. What is heard goes to the field, not to Alexa.
import { signal } from '@preact/signals';

/** What is used of the browser's SpeechRecognition; TypeScript does not know it. */
interface Recognition {
  lang: string;
  interimResults: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  abort(): void;
}

interface RecognitionEvent {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

type RecognitionClass = new () => Recognition;

export interface DictationListeners {
  readonly locale: string;
  /** What was heard so far. */
  readonly onHeard: (sentence: string) => void;
  /** The sentence is over. */
  readonly onSentence: (sentence: string) => void;
  /** A sentence for the person. */
  readonly onProblem: (message: string) => void;
}

export const dictating = signal(false);

let running: Recognition | null = null;

export function canDictate(): boolean {
  return recognitionClass() !== null;
}

export function startDictation({ locale, onHeard, onSentence, onProblem }: DictationListeners): void {
  const found = recognitionClass();
  if (found === null || running !== null) return;
  const recognition = new found();
  recognition.lang = locale;
  recognition.interimResults = true;
  let heard = '';
  let failed = false;
  recognition.onresult = ({ results }) => {
    heard = Array.from(results, alternatives => alternatives[0]?.transcript ?? '')
      .join('')
      .trim();
    onHeard(heard);
  };
  recognition.onerror = ({ error }) => {
    failed = true;
    const why = problems[error];
    if (why !== undefined) onProblem(why);
  };
  recognition.onend = () => {
    running = null;
    dictating.value = false;
    if (!failed && heard !== '') onSentence(heard);
  };
  running = recognition;
  dictating.value = true;
  recognition.start();
}

export function stopDictation(): void {
  running?.abort();
}

const problems: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser may not use the microphone: allow it in its settings, or type the sentence.',
  'service-not-allowed':
    'The browser may not use its speech recognition: allow it in its settings, or type the sentence.',
  'audio-capture': 'The browser finds no microphone: type the sentence.',
  network: "The browser's speech recognition cannot be reached: type the sentence.",
  'no-speech': 'Nothing was heard. Try again, or type the sentence.',
};

function recognitionClass(): RecognitionClass | null {
  const known = globalThis as { SpeechRecognition?: RecognitionClass; webkitSpeechRecognition?: RecognitionClass };
  return known.SpeechRecognition ?? known.webkitSpeechRecognition ?? null;
}
