// Alexa's answers through the browser's own voices, where it has any; they may come late. Pauses stay pauses.
import { effect, signal } from '@preact/signals';
import { entries, state } from '../store';
import { freshAnswer } from './fresh-answer';
import { keptFlag } from './kept-flag';
import { betweenPauses } from './pauses';
import { voiceFor } from './voice-for';

const pauseMs = 380;

const synthesis = typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
const voices = signal<readonly SpeechSynthesisVoice[]>([]);

/** Whether there is anything to hear with. */
export const canSpeak = () => voices.value.length > 0;
/** Number of the entry that is being read; null: silence. */
export const readingEntry = signal<number | null>(null);
export const readAloud = keptFlag('record-keeper-read-aloud');

let reading = 0;

/** Reads it, or stops when it is being read already. */
export function hearOrStop(entryNumber: number, spoken: string): void {
  if (readingEntry.value === entryNumber) stopReading();
  else read(entryNumber, spoken);
}

export function stopReading(): void {
  reading++;
  synthesis?.cancel();
  readingEntry.value = null;
}

function read(entryNumber: number, spoken: string): void {
  stopReading();
  const mine = reading;
  const pieces = betweenPauses(spoken);
  const locale = state.value?.locale ?? 'en-US';
  const voice = voiceFor(locale, voices.value);
  const next = (index: number): void => {
    const piece = pieces[index];
    if (mine !== reading) return;
    if (piece === undefined || synthesis === null) return void (readingEntry.value = null);
    const utterance = new SpeechSynthesisUtterance(piece);
    utterance.lang = locale;
    if (voice !== null) utterance.voice = voice;
    utterance.onend = () => void setTimeout(() => next(index + 1), pauseMs);
    utterance.onerror = () => {
      if (mine === reading) readingEntry.value = null;
    };
    synthesis.speak(utterance);
  };
  readingEntry.value = entryNumber;
  next(0);
}

/** Once, when the page begins. */
export function startVoice(): void {
  if (synthesis === null) return;
  const look = (): void => void (voices.value = synthesis.getVoices());
  look();
  synthesis.cancel(); // a page that is loaded again does not go on with what it read before
  synthesis.addEventListener('voiceschanged', look);
  let before = entries.peek();
  effect(() => {
    const now = entries.value;
    const fresh = freshAnswer(before, now);
    before = now;
    if (fresh === null) return;
    stopReading(); // whoever speaks next is heard instead
    if (readAloud.peek() && canSpeak() && fresh.spoken !== '') read(fresh.number, fresh.spoken);
  });
}
